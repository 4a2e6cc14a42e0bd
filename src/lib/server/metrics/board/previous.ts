import type { ProtectedCell, ProtectedRow, ProtectedTable } from '#lib/rules/protection/protect-table.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { Breakdown } from '#lib/vocabulary/indicator.ts';
import type { Figure, Published } from './figure.ts';

/** What was published of a coverage indicator, as the table it was published from. */
export function previousCoverage(areas: readonly Area[], before: Published): ProtectedTable {
	return {
		totals: new Map(
			areas.map((area) => [area.id, cellOf(before(area, 'total')[0], (figure) => figure.numerator)])
		),
		breakdowns: new Map(
			(['sex', 'ageBand', 'urbanRural'] as const).map((split) => [
				split,
				new Map(areas.map((area) => [area.id, coverageRow(split, before(area, split))]))
			])
		)
	};
}

/** The same of a share: wholes, and part and rest of each category of each breakdown. */
export function previousShare(
	areas: readonly Area[],
	breakdowns: readonly Breakdown[],
	total: Breakdown,
	before: Published
): ProtectedTable {
	const rows = (split: Breakdown, outcome: boolean) =>
		new Map(areas.map((area) => [area.id, rowOf(before(area, split), (figure) => shareOf(figure, outcome))]));
	return {
		totals: new Map(
			areas.map((area) => [area.id, cellOf(before(area, total)[0], (figure) => figure.denominator)])
		),
		breakdowns: new Map([
			['outcome', rows(total, true)],
			...breakdowns.flatMap((split) => [
				[split, rows(split, false)] as const,
				[`${split}×outcome`, rows(split, true)] as const
			])
		])
	};
}

function shareOf({ numerator, denominator }: Figure, outcome: boolean): (number | null)[] {
	if (!outcome) return [denominator];
	return [numerator, numerator === null || denominator === null ? null : denominator - numerator];
}

/** The last category of age is people of unknown age, who stand outside the total. */
function coverageRow(split: Breakdown, figures: readonly Figure[]): ProtectedRow {
	const inside = split === 'ageBand' ? figures.slice(0, -1) : figures;
	const row = rowOf(inside, (figure) => [figure.numerator]);
	const extra = split === 'ageBand' && row.mask === 'open' ? (figures.at(-1)?.numerator ?? null) : null;
	return { ...row, extra };
}

function cellOf(figure: Figure | undefined, read: (figure: Figure) => number | null): ProtectedCell {
	const value = figure && figure.confStatus === 'F' ? read(figure) : null;
	return { mask: maskOf(figure, value), value, repeated: false };
}

function rowOf(figures: readonly Figure[], read: (figure: Figure) => (number | null)[]): ProtectedRow {
	const values = figures.filter((figure) => figure.confStatus === 'F').flatMap(read);
	const known = values.filter((value) => value !== null);
	const whole = figures.length > 0 && known.length === figures.flatMap(read).length;
	return {
		mask: maskOf(figures[0], whole ? 0 : null),
		values: whole ? known : null,
		extra: null,
		repeated: false
	};
}

function maskOf(figure: Figure | undefined, value: number | null): ProtectedCell['mask'] {
	if (value !== null) return 'open';
	return figure?.confStatus === 'C' ? 'small' : 'protects';
}
