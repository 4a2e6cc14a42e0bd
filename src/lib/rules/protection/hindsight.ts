import { isEmpty, isPlain, knownOf, minus, restOf, rowOf, sumOf, total, type Ground } from './sheet.ts';

/** What readers know of one number that was withheld last time. */
type Span = { low: number; high: number };

/** Rounds of narrowing: the first finds nearly everything, and hardly anything is left after four. */
const ROUNDS = 4;

/**
 * Children withheld last time that must stay so, since today's rows tell too much of those of last time: a cumulative
 * figure was no larger then than it is now, and last time's rows and columns add up to known sums. Narrowing the spans
 * by these sums in turn is what a reader with a pencil would do. Only what he did not know already counts.
 */
export function givenAwayInHindsight(ground: Ground, parent: string): readonly string[] {
	const { sheet, hidden } = ground;
	const known = knownOf(sheet, parent);
	if (!known?.isFresh) return [];
	const children = sheet.lattice.childrenOf(parent);
	const fresh = children.flatMap((child) =>
		knownOf(sheet, child)?.isFresh ? [knownOf(sheet, child)!.row] : []
	);
	const bound = children.filter((child) => !knownOf(sheet, child)?.isFresh);
	const opening = bound.filter((child) => !hidden.has(child) && !isPlain(sheet, child));
	if (opening.length === 0) return [];
	const columns = minus(known.row, sumOf(fresh, sheet.width));
	const then = spansOf(ground, parent, bound, columns, () => columns);
	const now = spansOf(ground, parent, bound, columns, (child) => ceilingOf(ground, child));
	const isTold = (span: Span, other: Span) => widthOf(span) >= sheet.k - 1 && widthOf(other) < sheet.k - 1;
	const told = bound.filter((child, row) =>
		rowOf(sheet, child).some(
			(count, column) => count !== 0 && isTold(then[row]![column]!, now[row]![column]!)
		)
	);
	const toldThemselves = told.filter((child) => opening.includes(child));
	return told.length > 0 && toldThemselves.length === 0 ? opening : toldThemselves;
}

function widthOf({ low, high }: Span): number {
	return high - low;
}

/** What readers make of last time's rows of some children of a parent, when none was more than its ceiling. */
function spansOf(
	{ sheet }: Ground,
	parent: string,
	children: readonly string[],
	columns: readonly number[],
	ceiling: (child: string) => readonly number[]
): Span[][] {
	const spans = children.map((child) => {
		const least = knownOf(sheet, child)?.row ?? [];
		const most = ceiling(child);
		return columns.map((sum, column) => ({ low: least[column] ?? 0, high: Math.min(sum, most[column]!) }));
	});
	if (!isEmpty(restOf(sheet, parent))) spans.push(columns.map((high) => ({ low: 0, high })));
	const rows = children.map((child) => sheet.lastSum(child));
	for (let round = 0; round < ROUNDS; round++) {
		columns.forEach((sum, column) =>
			narrow(
				spans.map((row) => row[column]!),
				sum
			)
		);
		rows.forEach((sum, row) => sum !== null && narrow(spans[row]!, sum));
	}
	return spans;
}

/** The most an area had last time in each column: no more than it shows today, nor than its parts had together. */
function ceilingOf(ground: Ground, area: string): readonly number[] {
	const { sheet, hidden } = ground;
	const children = sheet.lattice.childrenOf(area);
	const own = hidden.has(area) ? Array<number>(sheet.width).fill(Infinity) : rowOf(sheet, area);
	if (children.length === 0) return own;
	const sums = children.map((child) => sheet.lastSum(child));
	// People in none of the children: as many as readers see missing, or who knows how many.
	const rest = [sheet.lastSum(area), ...sums].includes(null)
		? Infinity
		: sheet.lastSum(area)! - total(sums.map(Number));
	const below = sumOf(
		children.map((child) => ceilingOf(ground, child)),
		sheet.width
	);
	return own.map((most, column) => Math.min(most, below[column]! + rest));
}

/** Numbers that add up to a sum: each is at least what the others cannot make up, at most what they leave. */
function narrow(spans: readonly Span[], sum: number): void {
	const low = total(spans.map((span) => span.low));
	const high = total(spans.map((span) => span.high));
	const narrowed = spans.map((span) => ({
		low: Math.max(span.low, sum - (high - span.high)),
		high: Math.min(span.high, sum - (low - span.low))
	}));
	spans.forEach((span, place) => Object.assign(span, narrowed[place]));
}
