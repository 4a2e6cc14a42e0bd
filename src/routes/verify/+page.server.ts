import { redirect } from '@sveltejs/kit';
import { parseCode, shownCode } from '#lib/rules/credential-code.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import type { PageServerLoad } from './$types';

/** A form that asks by GET: it can be kept as a bookmark and works on every device. */
export const load: PageServerLoad = ({ locals, url }) => {
	const typed = url.searchParams.get('code')?.trim() ?? '';
	const code = parseCode(typed);
	if (code !== null) redirect(303, localHref(locals.locale, `/verify/${shownCode(code)}`));
	return { typed, malformed: typed !== '' };
};
