import { addTarget } from '#lib/server/metrics/edit-targets.ts';
import { listTargets } from '#lib/server/metrics/targets.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refuseForm } from '#lib/server/web/refuse.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import { fail, redirect } from '@sveltejs/kit';
import { readTargetForm } from './read-target-form.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['added', 'changed', 'removed'] as const;

export const load: PageServerLoad = async ({ locals, url }) => ({
	targets: await listTargets(locals.db),
	done: DONE.find((done) => done === url.searchParams.get('done')) ?? null
});

export const actions: Actions = {
	async add({ locals, request }) {
		const actor = requireAccount(locals);
		const { facts, errors, typed } = await readTargetForm(request, locals.locale);
		if (!facts) return fail(400, { errors, typed });
		try {
			await addTarget(locals.db, actor, facts);
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { typed });
		}
		redirect(303, localHref(locals.locale, '/admin/targets?done=added'));
	}
};
