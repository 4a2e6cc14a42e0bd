import { isReachableOutside } from '#lib/rules/public-origin.ts';
import { printedDate } from '#lib/rules/printed-date.ts';
import { getCertificateFacts } from '#lib/server/credentials/certificate-facts.ts';
import { certificateWords } from '#lib/server/credentials/certificate-words.ts';
import { findCredential } from '#lib/server/credentials/credentials.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refusePage } from '#lib/server/web/refuse.ts';
import { credentialId, isUuid } from '#lib/vocabulary/ids.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, locale, origin } = locals;
	try {
		const actor = requireAccount(locals);
		const credential = isUuid(params.id)
			? await findCredential(db, actor.id, credentialId(params.id))
			: undefined;
		if (!credential) throw new Refusal('not-found');
		const { revokedAt, revokedReason } = credential;
		const facts = await getCertificateFacts(db, credential);
		return {
			id: credential.id,
			words: certificateWords(facts, { locale, origin, place: locals.settings.place }),
			origin,
			reachable: isReachableOutside(origin),
			revoked: revokedAt && { on: printedDate(revokedAt, locale), reason: revokedReason ?? 'issued-in-error' }
		};
	} catch (thrown) {
		refusePage(thrown, locale);
	}
};
