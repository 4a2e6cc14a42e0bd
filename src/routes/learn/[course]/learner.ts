import { meetGuest } from '#lib/server/accounts/meet-guest.ts';
import { keepSession } from '#lib/server/web/session-cookie.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** Whoever learns here. A browser that never did anything worth keeping becomes a guest first. */
export async function learnerOf({ locals, cookies }: RequestEvent): Promise<Actor> {
	if (locals.actor) return locals.actor;
	const { account, session } = await meetGuest(locals.db, locals.caller);
	keepSession(cookies, session, locals.secure);
	locals.actor = {
		id: account,
		guest: true,
		locale: locals.locale,
		area: null,
		sex: null,
		birthYear: null,
		grants: []
	};
	return locals.actor;
}
