import { keyIdForm, readKeyForm } from '#lib/forms/api/key-form.ts';
import { readForm } from '#lib/forms/read-form.ts';
import { vietnamDay } from '#lib/rules/quarter.ts';
import { listApiKeys } from '#lib/server/accounts/api-keys.ts';
import { issueApiKey, revokeApiKey } from '#lib/server/accounts/issue-api-key.ts';
import { listAreas, listAreasForStaff } from '#lib/server/areas/areas.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refuseForm } from '#lib/server/web/refuse.ts';
import { fail, redirect } from '@sveltejs/kit';
import { localHref } from '#lib/vocabulary/locale.ts';
import type { Actions, PageServerLoad } from './$types';

const DAY = 24 * 60 * 60 * 1000;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db } = locals;
	const now = new Date();
	const [keys, areas] = await Promise.all([listApiKeys(db), listAreasForStaff(db, vietnamDay(now))]);
	const named = await listAreas(
		db,
		keys.flatMap(({ area }) => area ?? [])
	);
	const nameOf = new Map(named.map((area) => [area.id, area.name]));
	return {
		keys: keys.map((key) => ({
			...key,
			areaName: key.area && (nameOf.get(key.area) ?? key.area),
			isExpired: key.expiresAt !== null && key.expiresAt <= now
		})),
		areas: areas.map(({ id, name }) => ({ id, name })),
		done: url.searchParams.has('revoked')
	};
};

export const actions: Actions = {
	async issue({ locals, request, setHeaders }) {
		const actor = requireAccount(locals);
		const { stated, errors, typed } = readKeyForm(await request.formData(), locals.locale);
		if (!stated) return fail(400, { errors, typed });
		try {
			const { days, ...offer } = stated;
			const now = new Date();
			const expiresAt = days === null ? null : new Date(now.getTime() + days * DAY);
			const key = await issueApiKey(locals.db, actor, { ...offer, expiresAt });
			setHeaders({ 'cache-control': 'no-store' });
			return { issued: { key, name: offer.name } };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { typed });
		}
	},

	async revoke({ locals, request }) {
		const actor = requireAccount(locals);
		const { data } = readForm(keyIdForm, await request.formData(), locals.locale);
		if (!data) return fail(400);
		try {
			await revokeApiKey(locals.db, actor, data.id, new Date());
		} catch (thrown) {
			return refuseForm(thrown, locals.locale);
		}
		redirect(303, localHref(locals.locale, '/admin/keys?revoked'));
	}
};
