import { replaceForm, signInForm } from '#lib/forms/account.ts';
import { readForm } from '#lib/forms/read-form.ts';
import { replaceTemporary } from '#lib/server/accounts/change-passphrase.ts';
import { nameDevice } from '#lib/server/accounts/devices.ts';
import { suggestPassphrase } from '#lib/server/accounts/passphrases.ts';
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
	async signIn(event) {
		const { locals, request } = event;
		const form = await request.formData();
		const { data, errors, typed } = readForm(signInForm, form, locals.locale);
		const shown = { login: typed.login ?? '' };
		if (!data) return fail(400, { errors, typed: shown });
		try {
			const signed = await signIn(locals.db, { ...data, caller: locals.caller, now: new Date() });
			if (signed.temporary) return { replace: data, suggestion: suggestPassphrase() };
			await letIn(event, signed.account);
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { typed: shown });
		}
		redirect(303, safeNext(form.get('next'), localHref(locals.locale, '/')));
	},

	/** Whoever signs in with a temporary passphrase sets one of their own first. */
	async replace(event) {
		const { locals, request } = event;
		const form = await request.formData();
		const { data } = readForm(replaceForm, form, locals.locale);
		if (!data) return fail(400, { errors: {}, typed: {} });
		try {
			const account = await replaceTemporary(locals.db, { ...data, caller: locals.caller, now: new Date() });
			await letIn(event, account);
		} catch (thrown) {
			const replace = { login: data.login, passphrase: data.passphrase };
			return refuseForm(thrown, locals.locale, { replace, suggestion: data.next });
		}
		redirect(303, safeNext(form.get('next_page'), localHref(locals.locale, '/')));
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
