import { keepImport } from '#lib/server/areas/imports/import-areas.ts';
import { readPopulationState } from '#lib/server/areas/population-state.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refuseForm } from '#lib/server/web/refuse.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import { fail, redirect } from '@sveltejs/kit';
import { readUpload } from '../areas/read-upload.ts';
import type { Actions, PageServerLoad } from './$types';

/** Communes without figures that are named. */
const NAMED = 50;

export const load: PageServerLoad = async ({ locals }) => ({
	states: await readPopulationState(locals.db, NAMED)
});

export const actions: Actions = {
	async default({ locals, request }) {
		const upload = await readUpload(await request.formData(), locals.locale);
		if (upload.error !== null) return fail(400, { errors: { populationFile: upload.error } });
		let id: string;
		try {
			const file = { kind: 'population', text: upload.text, version: null } as const;
			const kept = { file, fileName: upload.fileName, now: new Date() };
			id = await keepImport(locals.db, requireAccount(locals), kept);
		} catch (thrown) {
			return refuseForm(thrown, locals.locale);
		}
		redirect(303, localHref(locals.locale, `/admin/areas/imports/${id}`));
	}
};
