import { encode } from 'uqr';
import type { Drawing } from '#lib/rules/certificate-art.ts';
import { shownCode } from '#lib/rules/credential-code.ts';
import { qrDrawing } from '#lib/rules/qr-drawing.ts';

/** Where anyone may check a code. The same in every language: paper is passed on. `origin` has no slash at its end. */
export function verificationAddress(origin: string, code: string): string {
	return `${origin}/verify/${shownCode(code)}`;
}

/** An address as a QR code that survives a fold or a stain (15 % of it, level M). */
export function qrOf(address: string): Drawing {
	return qrDrawing(encode(address, { ecc: 'M', border: 0 }).data);
}
