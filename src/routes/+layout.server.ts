import { readLook } from '#lib/server/web/look.ts';
import { rolesOf } from '#lib/rules/permissions.ts';
import type { LayoutServerLoad } from './$types';

/** What every page knows: its language, who reads (never a name), how they like it. Asks the database nothing. */
export const load: LayoutServerLoad = ({ locals, cookies }) => ({
	locale: locals.locale,
	roles: locals.actor ? rolesOf(locals.actor) : [],
	look: readLook(cookies),
	demo: locals.settings.demo
});
