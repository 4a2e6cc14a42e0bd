/** A stored file as an answer needs it. */
type Stored = { readonly name: string; readonly type: string; readonly bytes: Buffer };

const RANGE = /^bytes=(\d*)-(\d*)$/;

/**
 * A stored file, whole or the part that was asked for (films are fetched in parts). Its name is made of its content,
 * so it may be kept for ever; opened as a page of its own it can run and fetch nothing.
 */
export function answerAsset({ name, type, bytes }: Stored, asked: Headers): Response {
	const headers = new Headers({
		'content-type': type,
		'cache-control': 'public, max-age=31536000, immutable',
		'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
		'x-content-type-options': 'nosniff',
		'accept-ranges': 'bytes',
		etag: `"${name}"`
	});
	if (asked.get('if-none-match') === `"${name}"`) return new Response(null, { status: 304, headers });
	const range = readRange(asked.get('range'), bytes.length);
	if (range === 'none') return new Response(new Uint8Array(bytes), { headers });
	if (range === 'outside') {
		headers.set('content-range', `bytes */${bytes.length}`);
		return new Response(null, { status: 416, headers });
	}
	headers.set('content-range', `bytes ${range.from}-${range.to}/${bytes.length}`);
	return new Response(new Uint8Array(bytes.subarray(range.from, range.to + 1)), { status: 206, headers });
}

/** The part asked for, both ends included; several parts or none give the whole. */
function readRange(range: string | null, length: number): { from: number; to: number } | 'none' | 'outside' {
	const [whole, first = '', last = ''] = RANGE.exec(range ?? '') ?? [];
	if (whole === undefined || (first === '' && last === '')) return 'none';
	const from = first === '' ? Math.max(length - Number(last), 0) : Number(first);
	const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
	return from > to || from >= length ? 'outside' : { from, to };
}
