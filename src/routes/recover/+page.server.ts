import { recoverForm } from '#lib/forms/account.ts';
import { readForm } from '#lib/forms/read-form.ts';
import { recover } from '#lib/server/accounts/change-passphrase.ts';
import { nameDevice } from '#lib/server/accounts/devices.ts';
import { suggestPassphrase } from '#lib/server/accounts/passphrases.ts';
import { beginSession } from '#lib/server/accounts/sessions.ts';
import { limit } from '#lib/server/web/limits.ts';
import { refuseForm } from '#lib/server/web/refuse.ts';
import { keepSession } from '#lib/server/web/session-cookie.ts';
import { foldLogin } from '#lib/rules/login-name.ts';
import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ suggestion: suggestPassphrase() });

export const actions: Actions = {
	async default({ locals, request, cookies }) {
		const { data, errors, typed } = readForm(recoverForm, await request.formData(), locals.locale);
		if (!data) return fail(400, { errors, typed });
		try {
			await limit(locals.db, 'recover', `${foldLogin(data.login)}|${locals.caller}`);
			const { account, slipCode } = await recover(locals.db, data);
			const device = nameDevice(request.headers.get('user-agent') ?? '');
			keepSession(cookies, await beginSession(locals.db, account, device), locals.secure);
			return { done: { login: data.login, passphrase: data.next, slipCode } };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { typed });
		}
	}
};
