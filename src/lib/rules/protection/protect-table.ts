import type {
	BreakdownTable,
	CountTable,
	ProtectedCell,
	ProtectedRow,
	ProtectedTable
} from './count-table.ts';
import { hiddenAreas } from './hidden-areas.ts';
import { hiddenStructure, type HiddenTotals } from './hidden-structure.ts';
import { companyOfKind } from './kinds.ts';
import { publishedCell, publishedRow } from './published-cell.ts';
import { floorsOf } from './sheet.ts';
import {
	kindsOf,
	sheetOfExtras,
	sheetOfRows,
	sheetOfTotals,
	type ProtectionRules
} from './sheets-of-table.ts';

export type {
	BreakdownTable,
	CellMask,
	CountTable,
	LatticeArea,
	ProtectedCell,
	ProtectedRow,
	ProtectedTable
} from './count-table.ts';

const ALL_RULES: ProtectionRules = { siblings: true, breakdowns: true, ranges: true, growth: true };

/**
 * What of a table of counts may be published, threshold `k`. `previous` is what was last published of a cumulative
 * figure, or of the same period where this is a revision; null when nothing was. The result depends on nothing else.
 * The reasoning is in docs/decisions/0020.
 */
export function protectTable(now: CountTable, previous: ProtectedTable | null, k: number): ProtectedTable {
	return protectTableBy(ALL_RULES, now, previous, k);
}

/** `protectTable` with some of its rules only. */
export function protectTableBy(
	rules: ProtectionRules,
	now: CountTable,
	previous: ProtectedTable | null,
	k: number
): ProtectedTable {
	const before = rules.growth ? previous : null;
	const kinds = kindsOf(now, before);
	const sheet = sheetOfTotals(rules, now, before, kinds, k);
	const hidden = hiddenAreas(sheet, (parent, already) => companyOfKind(kinds, sheet, parent, already));
	const totals = { sheet, hidden, floors: floorsOf(sheet) };
	const cells = new Map(sheet.lattice.topDown.map((area) => [area, publishedCell(sheet, hidden, area)]));
	const breakdowns = now.breakdowns.map((breakdown) => {
		const rows = protectBreakdown(rules, now, breakdown, totals, before);
		return [breakdown.name, withoutRowsOfWithheld(cells, rows)] as const;
	});
	return { totals: cells, breakdowns: new Map(breakdowns) };
}

function protectBreakdown(
	rules: ProtectionRules,
	now: CountTable,
	breakdown: BreakdownTable,
	totals: HiddenTotals,
	previous: ProtectedTable | null
): ReadonlyMap<string, ProtectedRow> {
	const last = previous && (previous.breakdowns.get(breakdown.name) ?? new Map<string, ProtectedRow>());
	const extras = sheetOfExtras(now, breakdown, last, totals.sheet.k);
	const hiddenExtras = hiddenAreas(extras);
	// An extra that may not be shown as it is, but was shown before, is repeated, and then the row repeats whole.
	const stale = [...hiddenExtras].filter((area) => extras.before?.has(area));
	const sheet = sheetOfRows(rules, now, breakdown, last, totals, stale);
	const hidden = breakdown.kind === 'structural' ? hiddenStructure(sheet, totals, stale) : hiddenAreas(sheet);
	return new Map(
		sheet.lattice.topDown.map((area) => {
			const extra = hiddenExtras.has(area) || !breakdown.extra ? null : (breakdown.extra.get(area) ?? 0);
			return [area, publishedRow(sheet, hidden, area, extra, last?.get(area))];
		})
	);
}

/** Where not even an old total stands, no old breakdown may stand either. */
function withoutRowsOfWithheld(
	cells: ReadonlyMap<string, ProtectedCell>,
	rows: ReadonlyMap<string, ProtectedRow>
): ReadonlyMap<string, ProtectedRow> {
	const kept = [...rows].map(([area, row]): [string, ProtectedRow] => {
		const isWithheld = cells.get(area)?.value === null && row.values !== null;
		return [area, isWithheld ? { mask: 'protects', values: null, extra: null, repeated: false } : row];
	});
	return new Map(kept);
}
