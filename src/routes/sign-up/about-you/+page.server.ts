import { profileForm } from '#lib/forms/account.ts';
import { readForm } from '#lib/forms/read-form.ts';
import { findAccount } from '#lib/server/accounts/accounts.ts';
import { stateProfile } from '#lib/server/accounts/state-profile.ts';
import { listAreasForSignUp } from '#lib/server/areas/areas.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { safeNext } from '#lib/server/web/next.ts';
import { refuseForm } from '#lib/server/web/refuse.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const actor = requireAccount(locals);
	const today = new Date().toISOString().slice(0, 10);
	const [account, areas] = await Promise.all([
		findAccount(locals.db, actor.id),
		listAreasForSignUp(locals.db, today)
	]);
	return {
		next: safeNext(url.searchParams.get('next'), localHref(locals.locale, '/')),
		areas: areas.map(({ id, name }) => ({ id, name })),
		told: {
			birthYear: account?.birth_year?.toString() ?? '',
			sex: account?.sex ?? '',
			area: account?.area_id ?? ''
		}
	};
};

export const actions: Actions = {
	async default({ locals, request }) {
		const actor = requireAccount(locals);
		const form = await request.formData();
		const now = new Date();
		const { data, errors, typed } = readForm(profileForm(now.getFullYear()), form, locals.locale);
		if (!data) return fail(400, { errors, typed });
		try {
			await stateProfile(locals.db, actor, data, now);
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { typed });
		}
		redirect(303, safeNext(form.get('next'), localHref(locals.locale, '/')));
	}
};
