import { changePassphraseForm, deviceForm } from '#lib/forms/account.ts';
import { readForm } from '#lib/forms/read-form.ts';
import { findAccount } from '#lib/server/accounts/accounts.ts';
import { changePassphrase } from '#lib/server/accounts/change-passphrase.ts';
import { endDevice, listDevices, nameDevice } from '#lib/server/accounts/devices.ts';
import { findLoginOf } from '#lib/server/accounts/logins.ts';
import { suggestPassphrase } from '#lib/server/accounts/passphrases.ts';
import { beginSession, hashOf } from '#lib/server/accounts/sessions.ts';
import { findArea } from '#lib/server/areas/areas.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refuseForm } from '#lib/server/web/refuse.ts';
import { keepSession } from '#lib/server/web/session-cookie.ts';
import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { db } = locals;
	const { id, area } = requireAccount(locals);
	const [account, login, devices, home] = await Promise.all([
		findAccount(db, id),
		findLoginOf(db, id),
		listDevices(db, id),
		area ? findArea(db, area) : undefined
	]);
	const here = locals.sessionId ? hashOf(locals.sessionId) : '';
	return {
		login: login ?? '',
		told: { birthYear: account?.birth_year ?? null, sex: account?.sex ?? null, area: home?.name ?? null },
		notice: account?.notice ?? null,
		devices: devices.map((device) => ({ ...device, here: device.id === here })),
		suggestion: suggestPassphrase()
	};
};

export const actions: Actions = {
	async passphrase({ locals, request, cookies }) {
		const actor = requireAccount(locals);
		const { data, errors } = readForm(changePassphraseForm, await request.formData(), locals.locale);
		if (!data) return fail(400, { errors });
		try {
			await changePassphrase(locals.db, actor, data);
			const device = nameDevice(request.headers.get('user-agent') ?? '');
			keepSession(cookies, await beginSession(locals.db, actor.id, device), locals.secure);
			return { changed: true };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale);
		}
	},

	async device({ locals, request }) {
		const actor = requireAccount(locals);
		const { data } = readForm(deviceForm, await request.formData(), locals.locale);
		if (!data) return fail(400, { errors: {} });
		await endDevice(locals.db, actor.id, data.id);
		return { ended: true };
	}
};
