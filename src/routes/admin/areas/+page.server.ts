import { readVersion } from '#lib/forms/areas/version-form.ts';
import { areaForms } from '#lib/messages/areas.ts';
import { changeAreaVersion } from '#lib/server/areas/change-area-version.ts';
import { listCountedVersions, listVersions } from '#lib/server/areas/area-versions.ts';
import { keepImport } from '#lib/server/areas/imports/import-areas.ts';
import type { ImportFile } from '#lib/server/areas/imports/plan-import.ts';
import { recordAudit } from '#lib/server/events/audit.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refuseForm } from '#lib/server/web/refuse.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import { fail, redirect } from '@sveltejs/kit';
import { NEW_VERSION } from './new-version.ts';
import { readUpload, textFields } from './read-upload.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	versions: await listCountedVersions(locals.db),
	saved: url.searchParams.has('saved')
});

export const actions: Actions = {
	async units({ locals, request }) {
		const form = await request.formData();
		const typed = textFields(form);
		const [upload, { version, errors }] = await Promise.all([
			readUpload(form, locals.locale),
			versionChosen(locals, typed)
		]);
		if (upload.error !== null || !version) {
			const wrong = { ...(upload.error !== null && { unitsFile: upload.error }), ...errors };
			return fail(400, { of: 'units', errors: wrong, typed });
		}
		return keep(locals, { kind: 'units', text: upload.text, version }, upload.fileName);
	},

	async changes({ locals, request }) {
		const upload = await readUpload(await request.formData(), locals.locale);
		if (upload.error !== null) return fail(400, { of: 'changes', errors: { changesFile: upload.error } });
		return keep(locals, { kind: 'changes', text: upload.text, version: null }, upload.fileName);
	},

	async version({ locals, request }) {
		const actor = requireAccount(locals);
		const typed = textFields(await request.formData());
		const { facts, errors } = readVersion(typed, locals.locale);
		if (!facts) return fail(400, { of: typed.id, errors: byVersion(typed.id, errors), typed });
		try {
			await changeAreaVersion(locals.db, actor, facts, (tx) =>
				recordAudit(tx, actor.id, 'area-version-changed', null, { version: facts.id })
			);
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { of: typed.id, typed });
		}
		redirect(303, localHref(locals.locale, '/admin/areas?saved'));
	}
};

async function keep(locals: App.Locals, file: ImportFile, fileName: string) {
	let id: string;
	try {
		id = await keepImport(locals.db, requireAccount(locals), { file, fileName, now: new Date() });
	} catch (thrown) {
		return refuseForm(thrown, locals.locale);
	}
	redirect(303, localHref(locals.locale, `/admin/areas/imports/${id}`));
}

/** A version there is, or the new one whose facts were filled in. */
async function versionChosen({ db, locale }: App.Locals, typed: Record<string, string>) {
	const versions = await listVersions(db);
	const known = versions.find(({ id }) => id === typed.into);
	if (known) return { version: known, errors: null };
	if (typed.into !== NEW_VERSION) {
		return { version: null, errors: { into: areaForms[locale]['version-needed'] } };
	}
	if (versions.some(({ id }) => id === typed.id)) {
		return { version: null, errors: { id: areaForms[locale]['version-taken'] } };
	}
	const { facts, errors } = readVersion(typed, locale);
	return { version: facts, errors };
}

/** Each version has a form of its own on the page, so its fields carry its id. */
function byVersion(id: string | undefined, errors: Readonly<Record<string, string>>) {
	return Object.fromEntries(Object.entries(errors).map(([field, sentence]) => [`${field}-${id}`, sentence]));
}
