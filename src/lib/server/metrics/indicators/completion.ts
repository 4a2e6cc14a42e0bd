import { isRevealingBreakdown, isRevealingShare } from '#lib/rules/disclosure.ts';
import { previousQuarter, quarterBounds, quarterOf } from '#lib/rules/quarter.ts';
import { percent } from '#lib/rules/rates.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Quarter } from '#lib/vocabulary/indicator.ts';
import type { Db } from '../../db/db.ts';
import { readCounts, type Counts } from '../cells.ts';
import { DAYS_TO_COMPLETE } from '../facts.ts';
import { CATEGORIES, withoutValue, type Asked, type Figure } from './asked.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Whether everybody who started in a quarter has had the full time to complete. */
export function isMature(cohort: Quarter, now: Date): boolean {
	return now.getTime() >= quarterBounds(cohort).to.getTime() + DAYS_TO_COMPLETE * DAY;
}

/** The newest quarter whose completion rate can be told. */
export function newestMatureCohort(now: Date): Quarter {
	let cohort = quarterOf(now);
	while (!isMature(cohort, now)) cohort = previousQuarter(cohort);
	return cohort;
}

/** Of the enrolments that started in the quarter, those completed within 90 days, in percent. */
export async function completionRate(db: Db, asked: Asked): Promise<Figure[]> {
	const ids = asked.areas.map((area) => area.id);
	if (!isMature(asked.period, asked.now)) {
		return ids.flatMap((area) =>
			categoriesOf(asked).map((category) =>
				withoutValue('cohort-not-mature', { area, category, obsStatus: 'P' })
			)
		);
	}
	const counts = await readCounts(db, {
		areas: ids,
		facts: ['enrolled', 'enrolled-done-90', 'starter', 'finisher'],
		by: asked.by,
		since: asked.period,
		until: asked.period
	});
	return ids.flatMap((area) => ofArea(area, asked, counts));
}

function ofArea(area: AreaId, asked: Asked, counts: Counts): Figure[] {
	const hidden = isHidden(area, asked, counts);
	return categoriesOf(asked).map((category): Figure => {
		const at = { area, category, obsStatus: 'A' as const };
		if (hidden) return withoutValue('small-group', at);
		const numerator = counts(area, 'enrolled-done-90', category);
		const denominator = counts(area, 'enrolled', category);
		const value = percent(numerator, denominator);
		if (value === null) return withoutValue('no-learners', at, { numerator, denominator });
		return { ...at, value, numerator, denominator, confStatus: 'F', reason: null };
	});
}

/** Judged by people, not by enrolments; done and not done are a breakdown of each category. */
function isHidden(area: AreaId, { by, k }: Asked, counts: Counts): boolean {
	const groups = categoriesOf({ by }).map((category) => ({
		starters: counts(area, 'starter', category),
		finishers: counts(area, 'finisher', category)
	}));
	if (groups.some(({ starters, finishers }) => isRevealingShare(finishers, starters, k))) return true;
	const starters = groups.map((group) => group.starters);
	return (by === 'sex' || by === 'ageBand') && isRevealingBreakdown(starters, k);
}

/** Children learn too: here every age counts. */
function categoriesOf({ by }: Pick<Asked, 'by'>): readonly string[] {
	return by === 'ageBand' ? ['0-14', ...CATEGORIES.ageBand] : CATEGORIES[by];
}
