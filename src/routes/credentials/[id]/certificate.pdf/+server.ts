import { certificate } from '#lib/messages/certificate.ts';
import { certificateFile } from '#lib/server/credentials/certificate-file.ts';
import { getCertificateFacts } from '#lib/server/credentials/certificate-facts.ts';
import { renderCertificate } from '#lib/server/credentials/certificate.ts';
import { findCredential } from '#lib/server/credentials/credentials.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refusePage } from '#lib/server/web/refuse.ts';
import { credentialId, isUuid } from '#lib/vocabulary/ids.ts';
import { LOCALES } from '#lib/vocabulary/locale.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url, request }) => {
	try {
		const edition = LOCALES.find((each) => each === url.searchParams.get('lang')) ?? locals.locale;
		const { body, etag, disposition } = await makeFile(locals, params.id, edition);
		const headers = { etag, 'cache-control': 'private, no-cache', vary: 'cookie' };
		if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
		return new Response(body, {
			headers: {
				...headers,
				'content-type': 'application/pdf',
				'content-disposition': disposition,
				'content-length': String(body.length)
			}
		});
	} catch (thrown) {
		refusePage(thrown, locals.locale);
	}
};

/** Only for the holder, and only while it counts: a withdrawn certificate is not printed again. */
async function makeFile(locals: App.Locals, id: string, locale: App.Locals['locale']) {
	const { db, origin } = locals;
	const actor = requireAccount(locals);
	const credential = isUuid(id) ? await findCredential(db, actor.id, credentialId(id)) : undefined;
	if (!credential || credential.revokedAt) throw new Refusal('not-found');
	const facts = await getCertificateFacts(db, credential);
	const body = await renderCertificate(facts, { locale, origin, place: locals.settings.place });
	return certificateFile(body, certificate[locale].fileName(facts.course[locale]), credential.code);
}
