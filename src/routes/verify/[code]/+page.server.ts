import { redirect } from '@sveltejs/kit';
import { parseCode, shownCode } from '#lib/rules/credential-code.ts';
import { printedDate } from '#lib/rules/printed-date.ts';
import { certificateWords } from '#lib/server/credentials/certificate-words.ts';
import { findByCode } from '#lib/server/credentials/verify-credential.ts';
import { limit } from '#lib/server/web/limits.ts';
import { refusePage } from '#lib/server/web/refuse.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	const { db, locale, origin } = locals;
	try {
		const code = parseCode(params.code);
		if (code && params.code !== shownCode(code))
			redirect(307, localHref(locale, `/verify/${shownCode(code)}`));
		// A verdict may change and names a person: neither a cache nor a search engine keeps it.
		setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
		await limit(db, 'verify', locals.caller);
		const verdict = await findByCode(db, params.code);
		if (!verdict) throw new Refusal('not-found');
		const revoked =
			verdict.state === 'revoked'
				? { on: printedDate(verdict.revokedAt, locale), reason: verdict.reason }
				: null;
		const {
			holderName,
			course,
			work,
			issuedOn,
			code: shown
		} = certificateWords(verdict, { locale, origin, place: locals.settings.place });
		return { holderName, course, work, issuedOn, code: shown, revoked, host: new URL(origin).host };
	} catch (thrown) {
		refusePage(thrown, locale);
	}
};
