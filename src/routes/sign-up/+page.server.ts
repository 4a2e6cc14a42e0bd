import { signUpForm } from '#lib/forms/account.ts';
import { readForm } from '#lib/forms/read-form.ts';
import { nameDevice } from '#lib/server/accounts/devices.ts';
import { suggestPassphrase } from '#lib/server/accounts/passphrases.ts';
import { beginSession } from '#lib/server/accounts/sessions.ts';
import { signUp } from '#lib/server/accounts/sign-up.ts';
import { limit } from '#lib/server/web/limits.ts';
import { safeNext } from '#lib/server/web/next.ts';
import { refuseForm } from '#lib/server/web/refuse.ts';
import { keepSession } from '#lib/server/web/session-cookie.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const next = safeNext(url.searchParams.get('next'), localHref(locals.locale, '/'));
	return { next, suggestion: suggestPassphrase(), keepsGuestWork: locals.actor?.guest === true };
};

export const actions: Actions = {
	async default({ locals, request, cookies }) {
		if (locals.actor && !locals.actor.guest) redirect(303, localHref(locals.locale, '/profile'));
		const form = await request.formData();
		const next = safeNext(form.get('next'), localHref(locals.locale, '/'));
		const { data, errors, typed } = readForm(signUpForm, form, locals.locale);
		if (!data) return fail(400, { errors, typed });
		try {
			await limit(locals.db, 'sign-up', locals.caller);
			const now = new Date();
			const { account, slipCode } = await signUp(locals.db, locals.actor, { ...data, now });
			const device = nameDevice(request.headers.get('user-agent') ?? '');
			keepSession(cookies, await beginSession(locals.db, account, device), locals.secure);
			return { done: { login: data.login, passphrase: data.passphrase, slipCode, next } };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { typed });
		}
	}
};
