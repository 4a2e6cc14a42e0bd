import { createHash } from 'node:crypto';
import { shownCode } from '#lib/rules/credential-code.ts';

/** What an HTTP answer needs to hand a certificate over as a file. */
export type CertificateFile = {
	readonly body: Uint8Array<ArrayBuffer>;
	/** Strong: the same bytes, the same tag. */
	readonly etag: string;
	readonly disposition: string;
};

/**
 * Names a certificate. Phones that know RFC 6266 save it under its Vietnamese title, the others under its code.
 * `name` is any text with the ending `.pdf`.
 */
export function certificateFile(body: Uint8Array<ArrayBuffer>, name: string, code: string): CertificateFile {
	const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/ +/gu, ' ');
	const encoded = encodeURIComponent(safe).replace(
		/['()]/gu,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return {
		body,
		etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
		disposition: `attachment; filename="nep-so-${shownCode(code)}.pdf"; filename*=UTF-8''${encoded}`
	};
}
