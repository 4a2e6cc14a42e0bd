import { IMPORT_COLUMNS, IMPORT_DEEDS } from '#lib/forms/areas/area-import.ts';
import {
	importSentence,
	inReadingOrder,
	PROBLEMS_SHOWN,
	type ImportProblem
} from '#lib/forms/areas/import-problem.ts';
import { importAreas, planMark, previewImport } from '#lib/server/areas/imports/import-areas.ts';
import { recordAudit } from '#lib/server/events/audit.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refuseForm, refusePage } from '#lib/server/web/refuse.ts';
import { localHref, type Locale } from '#lib/vocabulary/locale.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, locale } = locals;
	try {
		const kept = await previewImport(db, requireAccount(locals), params.id, new Date());
		const { fileName, file, plan, done } = kept;
		if (done) return { fileName, kind: done.kind, counts: done.counts, preview: null };
		const problems = inReadingOrder(plan.problems);
		const preview = {
			version: file.version,
			columns: IMPORT_COLUMNS[plan.kind],
			sample: plan.sample,
			tallies: plan.tallies,
			seen: planMark(plan),
			errors: told(problems, 'error', locale),
			warnings: told(problems, 'warning', locale)
		};
		return { fileName, kind: plan.kind, counts: plan.counts, preview };
	} catch (thrown) {
		refusePage(thrown, locale);
	}
};

export const actions: Actions = {
	async default({ locals, params, request }) {
		const seen = (await request.formData()).get('seen');
		try {
			const actor = requireAccount(locals);
			const given = { id: params.id, seen: typeof seen === 'string' ? seen : '', now: new Date() };
			await importAreas(locals.db, actor, given, (tx, { kind, counts }) =>
				recordAudit(tx, actor.id, IMPORT_DEEDS[kind], null, { ...counts })
			);
		} catch (thrown) {
			return refuseForm(thrown, locals.locale);
		}
		redirect(303, localHref(locals.locale, `/admin/areas/imports/${params.id}`));
	}
};

/** The problems of one severity as sentences, the first of them, and how many there are in all. */
function told(problems: readonly ImportProblem[], severity: ImportProblem['severity'], locale: Locale) {
	const all = problems.filter((problem) => problem.severity === severity);
	const shown = all.slice(0, PROBLEMS_SHOWN).map((problem) => ({
		line: problem.line,
		column: problem.column,
		sentence: importSentence(problem, locale)
	}));
	return { shown, all: all.length };
}
