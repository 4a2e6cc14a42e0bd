import { draftSummary } from '#lib/rules/draft-summary.ts';
import { isQuarter } from '#lib/rules/quarter.ts';
import { closePeriod, previewRelease } from '#lib/server/metrics/releases/close-period.ts';
import type { DraftCell } from '#lib/server/metrics/releases/draft-release.ts';
import { announceRelease } from '#lib/server/notices/announce-release.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refuseForm, refusePage } from '#lib/server/web/refuse.ts';
import type { Quarter } from '#lib/vocabulary/indicator.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** The indicator whose withheld areas are named one by one: how many people learned is what every other rests on. */
const NAMED = 'cov.active_share';

export const load: PageServerLoad = async ({ locals, params }) => {
	try {
		const actor = requireAccount(locals);
		const k = locals.settings.releaseThreshold;
		const draft = await previewRelease(locals.db, actor, {
			period: quarter(params.period),
			now: new Date(),
			k
		});
		const { period, version, revision, replaces, asOf } = draft;
		return {
			...{ period, version, revision, k },
			replaces: replaces && { id: replaces.id, publishedAt: replaces.publishedAt },
			asOf,
			isSame: replaces?.digest === draft.digest,
			summary: draftSummary(draft.cells),
			hidden: draft.cells
				.filter(isHiddenArea)
				.map(({ area, confStatus }) => ({ id: area.id, name: area.name, confStatus }))
		};
	} catch (thrown) {
		refusePage(thrown, locals.locale);
	}
};

function isHiddenArea(cell: DraftCell): boolean {
	return cell.indicator === NAMED && cell.breakdown === 'total' && cell.confStatus !== 'F';
}

function quarter(text: string): Quarter {
	if (!isQuarter(text)) throw new Refusal('not-found');
	return text;
}

export const actions: Actions = {
	async close({ locals, params, request }) {
		const form = await request.formData();
		const reason = String(form.get('reason') ?? '').slice(0, 500);
		try {
			const actor = requireAccount(locals);
			const k = locals.settings.releaseThreshold;
			const period = quarter(params.period);
			await closePeriod(locals.db, actor, {
				period,
				now: new Date(),
				k,
				reason,
				afterwards: announceRelease
			});
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { typed: { reason } });
		}
		redirect(303, localHref(locals.locale, `/admin/releases?done=${params.period}`));
	}
};
