import { endSession } from '#lib/server/accounts/sessions.ts';
import { dropSession } from '#lib/server/web/session-cookie.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Signing out changes something, so it is a form; following a link to here does nothing. */
export const load: PageServerLoad = ({ locals }) => redirect(303, localHref(locals.locale, '/'));

export const actions: Actions = {
	async default({ locals, cookies }) {
		if (locals.sessionId) await endSession(locals.db, locals.sessionId);
		dropSession(cookies, locals.secure);
		redirect(303, localHref(locals.locale, '/'));
	}
};
