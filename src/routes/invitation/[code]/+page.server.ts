import { acceptForm } from '#lib/forms/account.ts';
import { readForm } from '#lib/forms/read-form.ts';
import { nameDevice } from '#lib/server/accounts/devices.ts';
import { acceptInvitation, openInvitation } from '#lib/server/accounts/invite-staff.ts';
import { suggestPassphrase } from '#lib/server/accounts/passphrases.ts';
import { beginSession } from '#lib/server/accounts/sessions.ts';
import { findArea } from '#lib/server/areas/areas.ts';
import { limit } from '#lib/server/web/limits.ts';
import { refuseForm, refusePage } from '#lib/server/web/refuse.ts';
import { keepSession } from '#lib/server/web/session-cookie.ts';
import { refusals } from '#lib/messages/refusals.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { fail, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const suggestion = suggestPassphrase();
	try {
		await limit(locals.db, 'invitation', locals.caller);
		const { role, area } = await openInvitation(locals.db, params.code, new Date());
		const place = area ? await findArea(locals.db, area) : undefined;
		const signedIn = locals.actor !== null && !locals.actor.guest;
		return { offer: { role, area: place?.name ?? null, signedIn }, over: null, suggestion };
	} catch (thrown) {
		// The page shows a used link itself: right after accepting, it still has the recovery slip to show.
		if (thrown instanceof Refusal && thrown.reason === 'invitation-used') {
			return { offer: null, over: refusals[locals.locale][thrown.reason], suggestion };
		}
		return refusePage(thrown, locals.locale);
	}
};

export const actions: Actions = {
	/** Somebody new makes an account with the role. */
	async join(event) {
		const { data, errors, typed } = readForm(acceptForm, await event.request.formData(), event.locals.locale);
		if (!data) return fail(400, { errors, typed });
		return accept(event, data, typed);
	},

	/** Somebody signed in gains the role. */
	async gain(event) {
		return accept(event, { login: '', passphrase: '' }, {});
	}
};

async function accept(
	{ locals, params, request, cookies }: RequestEvent,
	given: { login: string; passphrase: string },
	typed: Readonly<Record<string, string>>
) {
	try {
		const code = params.code ?? '';
		const accepted = await acceptInvitation(locals.db, locals.actor, { ...given, code, now: new Date() });
		if (accepted.slipCode) {
			const device = nameDevice(request.headers.get('user-agent') ?? '');
			keepSession(cookies, await beginSession(locals.db, accepted.account, device), locals.secure);
		}
		return { done: { ...given, slipCode: accepted.slipCode } };
	} catch (thrown) {
		return refuseForm(thrown, locals.locale, { typed });
	}
}
