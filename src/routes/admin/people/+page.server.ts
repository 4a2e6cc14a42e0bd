import { grantAreaForm, grantForm, invitationIdForm, inviteForm } from '#lib/forms/account.ts';
import { readForm } from '#lib/forms/read-form.ts';
import { changeStaffArea, withdrawRole } from '#lib/server/accounts/change-staff.ts';
import { inviteStaff, withdrawInvitation } from '#lib/server/accounts/invite-staff.ts';
import { listOpenInvitations } from '#lib/server/accounts/invitations.ts';
import { listStaff } from '#lib/server/accounts/staff.ts';
import { listAreas, listAreasForStaff } from '#lib/server/areas/areas.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refuseForm } from '#lib/server/web/refuse.ts';
import { accountId } from '#lib/vocabulary/ids.ts';
import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { db } = locals;
	const today = new Date().toISOString().slice(0, 10);
	const [staff, invitations, areas] = await Promise.all([
		listStaff(db),
		listOpenInvitations(db),
		listAreasForStaff(db, today)
	]);
	const named = await listAreas(
		db,
		[...staff, ...invitations].flatMap(({ area }) => (area ? [area] : []))
	);
	const nameOf = new Map(named.map((area) => [area.id, area.name]));
	const withArea = <T extends { area: (typeof named)[number]['id'] | null }>(row: T) => ({
		...row,
		areaName: row.area ? (nameOf.get(row.area) ?? row.area) : null
	});
	return {
		staff: staff.map(withArea),
		invitations: invitations.map(withArea),
		areas: areas.map(({ id, name, level }) => ({ id, name, level })),
		me: requireAccount(locals).id
	};
};

export const actions: Actions = {
	async invite({ locals, request }) {
		const actor = requireAccount(locals);
		const { data, errors, typed } = readForm(inviteForm, await request.formData(), locals.locale);
		if (!data) return fail(400, { errors, typed });
		try {
			const code = await inviteStaff(locals.db, actor, data, new Date());
			return { invited: { ...data, link: `${locals.origin}/invitation/${code}` } };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { typed });
		}
	},

	async takeBack({ locals, request }) {
		const actor = requireAccount(locals);
		const { data } = readForm(invitationIdForm, await request.formData(), locals.locale);
		if (!data) return fail(400);
		try {
			await withdrawInvitation(locals.db, actor, data.id, new Date());
			return { done: 'takenBack' as const };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale);
		}
	},

	async move({ locals, request }) {
		const actor = requireAccount(locals);
		const { data } = readForm(grantAreaForm, await request.formData(), locals.locale);
		if (!data) return fail(400);
		try {
			await changeStaffArea(locals.db, actor, { ...data, account: accountId(data.account) });
			return { done: 'moved' as const };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale);
		}
	},

	async withdraw({ locals, request }) {
		const actor = requireAccount(locals);
		const { data } = readForm(grantForm, await request.formData(), locals.locale);
		if (!data) return fail(400);
		try {
			const account = accountId(data.account);
			await withdrawRole(locals.db, actor, { account, grant: data.grant, now: new Date() });
			return { done: 'withdrawn' as const };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale);
		}
	}
};
