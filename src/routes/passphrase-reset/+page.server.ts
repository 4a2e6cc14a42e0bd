import { resetForm } from '#lib/forms/account.ts';
import { readForm } from '#lib/forms/read-form.ts';
import { resetPassphrase } from '#lib/server/accounts/reset-passphrase.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { limit } from '#lib/server/web/limits.ts';
import { refuseForm } from '#lib/server/web/refuse.ts';
import { fail } from '@sveltejs/kit';
import type { Actions } from './$types';

export const actions: Actions = {
	async default({ locals, request }) {
		const actor = requireAccount(locals);
		const { data, errors, typed } = readForm(resetForm, await request.formData(), locals.locale);
		if (!data) return fail(400, { errors, typed });
		try {
			await limit(locals.db, 'reset', actor.id);
			const temporary = await resetPassphrase(locals.db, actor, { ...data, now: new Date() });
			return { done: { login: data.login, temporary } };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { typed });
		}
	}
};
