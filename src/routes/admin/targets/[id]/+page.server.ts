import { changeTarget, removeTarget } from '#lib/server/metrics/edit-targets.ts';
import { findTarget } from '#lib/server/metrics/targets.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refuseForm, refusePage } from '#lib/server/web/refuse.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { fail, redirect } from '@sveltejs/kit';
import { asFields, readTargetForm } from '../read-target-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const target = await findTarget(locals.db, params.id);
	if (!target) refusePage(new Refusal('not-found'), locals.locale);
	return { fields: asFields(target) };
};

export const actions: Actions = {
	async change({ locals, params, request }) {
		const actor = requireAccount(locals);
		const { facts, errors, typed } = await readTargetForm(request, locals.locale);
		if (!facts) return fail(400, { errors, typed });
		try {
			await changeTarget(locals.db, actor, params.id, facts);
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { typed });
		}
		redirect(303, localHref(locals.locale, '/admin/targets?done=changed'));
	},

	async remove({ locals, params }) {
		try {
			await removeTarget(locals.db, requireAccount(locals), params.id);
		} catch (thrown) {
			return refuseForm(thrown, locals.locale);
		}
		redirect(303, localHref(locals.locale, '/admin/targets?done=removed'));
	}
};
