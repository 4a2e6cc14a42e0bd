import { signInForm } from '#lib/forms/account.ts';
import { readForm } from '#lib/forms/read-form.ts';
import { nameDevice } from '#lib/server/accounts/devices.ts';
import { beginSession, findSession } from '#lib/server/accounts/sessions.ts';
import { signIn } from '#lib/server/accounts/sign-in.ts';
import { claimGuest } from '#lib/server/privacy/claim-guest.ts';
import { safeNext } from '#lib/server/web/next.ts';
import { refuseForm } from '#lib/server/web/refuse.ts';
import { keepSession } from '#lib/server/web/session-cookie.ts';
import { DEMO_SIGN_INS } from '#lib/server/demo/demo-sign-ins.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { AccountId } from '#lib/vocabulary/ids.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => ({
	next: safeNext(url.searchParams.get('next'), localHref(locals.locale, '/')),
	asked: url.searchParams.has('next'),
	demoSignIns: locals.settings.demo ? DEMO_SIGN_INS : []
});

export const actions: Actions = {
	async default(event) {
		const { locals, request } = event;
		const form = await request.formData();
		const { data, errors, typed } = readForm(signInForm, form, locals.locale);
		const shown = { login: typed.login ?? '' };
		if (!data) return fail(400, { errors, typed: shown });
		let temporary: boolean;
		try {
			const signed = await signIn(locals.db, { ...data, caller: locals.caller, now: new Date() });
			temporary = signed.temporary;
			await letIn(event, signed.account);
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { typed: shown });
		}
		if (temporary) redirect(303, localHref(locals.locale, '/profile#passphrase'));
		redirect(303, safeNext(form.get('next'), localHref(locals.locale, '/')));
	}
};

/** Gives the browser its session; what a guest did in it joins the account. */
async function letIn({ locals, request, cookies }: RequestEvent, account: AccountId): Promise<void> {
	const device = nameDevice(request.headers.get('user-agent') ?? '');
	const session = await beginSession(locals.db, account, device);
	const found = await findSession(locals.db, session.id);
	if (locals.actor && found.account) {
		await claimGuest(locals.db, locals.actor, { ...found.account, locale: locals.locale });
	}
	keepSession(cookies, session, locals.secure);
}
