import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

/** What went through: length in bytes and SHA-256 in hex. */
export type Measured = { readonly bytes: number; readonly sha256: string };

/** A stream that lets everything through and, once ended, tells what it was. */
export function meter(): { through: Transform; measured: () => Measured } {
	const hash = createHash('sha256');
	let bytes = 0;
	const through = new Transform({
		transform(chunk: Buffer, _encoding, done) {
			hash.update(chunk);
			bytes += chunk.length;
			done(null, chunk);
		}
	});
	return { through, measured: () => ({ bytes, sha256: hash.digest('hex') }) };
}
