import type { ProtectedCell, ProtectedRow } from './count-table.ts';
import { knownOf, movedALittle, rowOf, type Sheet } from './sheet.ts';

/**
 * What is published for a total: today's; for a hidden one the last that was published, unless it has fallen so far
 * that this would mislead.
 */
export function publishedCell(sheet: Sheet, hidden: ReadonlySet<string>, area: string): ProtectedCell {
	const row = rowOf(sheet, area);
	if (!hidden.has(area)) return { mask: 'open', value: row[0]!, repeated: false };
	const last = knownOf(sheet, area)?.row;
	const isMisleading = last && sheet.isRevealing(row) && !movedALittle(row, last, sheet.k);
	if (last && !isMisleading) return { mask: 'open', value: last[0]!, repeated: true };
	return { mask: maskOf(sheet, area), value: null, repeated: false };
}

/** What is published for a breakdown; `extra` is null when it may not be shown as it is now. */
export function publishedRow(
	sheet: Sheet,
	hidden: ReadonlySet<string>,
	area: string,
	extra: number | null,
	last: ProtectedRow | undefined
): ProtectedRow {
	if (!hidden.has(area)) return { mask: 'open', values: rowOf(sheet, area), extra, repeated: false };
	const known = knownOf(sheet, area);
	if (known) return { mask: 'open', values: known.row, extra: last?.extra ?? null, repeated: true };
	return { mask: maskOf(sheet, area), values: null, extra: null, repeated: false };
}

function maskOf(sheet: Sheet, area: string): 'small' | 'protects' {
	return sheet.isRevealing(rowOf(sheet, area)) ? 'small' : 'protects';
}
