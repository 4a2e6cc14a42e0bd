import { createHash } from 'node:crypto';
import { previousQuarter } from '#lib/rules/quarter.ts';
import type { IndicatorId, Quarter } from '#lib/vocabulary/indicator.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { findVersionFor, isFirstQuarterOf, listAreasOfVersion } from '../../areas/areas.ts';
import type { Tx } from '../../db/db.ts';
import { openBoard } from '../board/board.ts';
import type { Figure } from '../board/figure.ts';
import { foldIn, readFreshness } from '../fold.ts';
import { PLANS } from '../board/plans.ts';
import { findCurrentRelease, listPublished, type Release } from './release-rows.ts';

/** A cell about to be published. */
export type DraftCell = Figure & { readonly indicator: IndicatorId };

/** Everything a release would say, and what it would stand beside or in the place of. */
export type Draft = {
	readonly period: Quarter;
	readonly version: string;
	readonly revision: number;
	readonly k: number;
	readonly asOf: Date | null;
	readonly replaces: Release | null;
	readonly cells: readonly DraftCell[];
	readonly digest: string;
};

const FOLD_BATCH = 10_000;

/**
 * Computes a release of one closed quarter, or a revision of the one there is, from the roll-up as it stands; waiting
 * events are taken in first. The caller holds the folder's lock, so that nothing moves meanwhile.
 *
 * A cumulative figure is held against the quarter before, a revision against what it replaces: whatever moved by a
 * handful of people stays where it was.
 * @throws Refusal `no-area-version`
 */
export async function draftRelease(tx: Tx, asked: { period: Quarter; now: Date; k: number }): Promise<Draft> {
	const { period, now, k } = asked;
	while ((await foldIn(tx, FOLD_BATCH)).events > 0);
	const version = await findVersionFor(tx, period);
	if (!version) throw new Refusal('no-area-version');
	const replaces = (await findCurrentRelease(tx, period, version)) ?? null;
	const before = replaces ?? (await findCurrentRelease(tx, previousQuarter(period), version));
	const areas = await listAreasOfVersion(tx, version);
	const published = before ? await listPublished(tx, before.id, areas) : null;
	const board = openBoard({
		db: tx,
		areas,
		period,
		now,
		k,
		breaks: await isFirstQuarterOf(tx, version, period),
		before:
			published &&
			((id) => (replaces || isCumulative(id as IndicatorId) ? published(id as IndicatorId) : null))
	});
	const cells = await board.everything();
	return {
		period,
		version,
		revision: replaces ? replaces.revision + 1 : 0,
		k,
		asOf: (await readFreshness(tx)).asOf,
		replaces,
		cells,
		digest: digestOf(cells)
	};
}

function isCumulative(indicator: IndicatorId): boolean {
	const plan = PLANS[indicator];
	return (plan.kind === 'coverage' || plan.kind === 'share') && plan.cumulative === true;
}

function digestOf(cells: readonly DraftCell[]): string {
	const hash = createHash('sha256');
	for (const { area, ...cell } of cells) hash.update(JSON.stringify([area.id, cell]));
	return hash.digest('base64url');
}
