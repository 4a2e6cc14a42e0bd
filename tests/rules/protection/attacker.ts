import type {
	BreakdownTable,
	CountTable,
	ProtectedRow,
	ProtectedTable
} from '#lib/rules/protection/protect-table.ts';
import { roomOf } from './flow-range.ts';
import { networkOf, restIsInhabited, type Knowledge } from './network.ts';

/**
 * The attacker knows
 * - every published number, whether it is a repetition, and which numbers are withheld, but not why;
 * - that numbers add up, over areas and over categories, and are whole and never negative;
 * - which parents have people in none of their children, and of each commune whether it is urban;
 * - that an area without people is published as 0, so that a withheld total is at least 1;
 * - of a cumulative figure, that it never falls: today's number is at least every number published before.
 * He does not use the threshold, nor why this cell was withheld rather than that one.
 */
export type Publication = { readonly now: CountTable; readonly published: ProtectedTable };

/** What he found: the kind of breach and the cell. */
export type Breach = string;

const ANY = Number.MAX_SAFE_INTEGER;

type Shown = { value: number | null; isFresh: boolean };

/** What is published of one number; `column` null for a total. */
export function shownOf(published: ProtectedTable, name: string, area: string, column: number | null): Shown {
	if (column === null) {
		const { value, repeated } = published.totals.get(area)!;
		return { value, isFresh: value !== null && !repeated };
	}
	const { values, repeated } = published.breakdowns.get(name)!.get(area) as ProtectedRow;
	return { value: values?.[column] ?? null, isFresh: values !== null && !repeated };
}

export function trueOf(
	now: CountTable,
	breakdown: BreakdownTable,
	area: string,
	column: number | null
): number {
	return column === null ? now.totals.get(area)! : breakdown.counts.get(area)![column]!;
}

type Cell = { area: string; column: number | null };

export function cellsOf(now: CountTable, breakdown: BreakdownTable): Cell[] {
	return now.areas.flatMap(({ id }) => [
		{ area: id, column: null },
		...breakdown.counts.get(id)!.map((_, column) => ({ area: id, column }))
	]);
}

/** Numbers that are small, or next to one another and differ by 1…k−1. */
export function openBreaches(
	{ now, published }: Publication,
	breakdown: BreakdownTable,
	k: number
): Breach[] {
	const breaches: Breach[] = [];
	const isSmall = (value: number) => value >= 1 && value < k;
	const fresh = (area: string, column: number | null) => {
		const { value, isFresh } = shownOf(published, breakdown.name, area, column);
		return isFresh ? value : null;
	};
	for (const { area, column } of cellsOf(now, breakdown)) {
		const value = fresh(area, column);
		if (value === null) continue;
		if (isSmall(value)) breaches.push(`small ${area}/${column}`);
		const total = fresh(area, null);
		if (total !== null && isSmall(total - value)) breaches.push(`part of total ${area}/${column}`);
		for (const above of ancestorsOf(now, area)) {
			const whole = fresh(above, column);
			if (whole !== null && isSmall(whole - value)) breaches.push(`nested ${area}/${column} in ${above}`);
		}
		const children = now.areas.filter(({ parent }) => parent === area);
		const open = children.map(({ id }) => fresh(id, column) ?? 0);
		const left = value - open.reduce((a, b) => a + b, 0);
		if (children.length > 0 && isSmall(left)) breaches.push(`rest ${area}/${column}`);
	}
	return breaches;
}

function* ancestorsOf(now: CountTable, area: string): Generator<string> {
	const parent = now.areas.find(({ id }) => id === area)?.parent ?? null;
	if (parent === null) return;
	yield parent;
	yield* ancestorsOf(now, parent);
}

/** Withheld cells that he can pin to fewer than k numbers, and repeated ones whose small growth he can. */
export function rangeBreaches(
	{ now, published }: Publication,
	breakdown: BreakdownTable,
	k: number,
	isCumulative: boolean
): Breach[] {
	const knows: Knowledge = (area, column) => {
		const { value, isFresh } = shownOf(published, breakdown.name, area, column);
		if (isFresh) return { low: value!, high: value! };
		if (value !== null) return { low: isCumulative ? value : 0, high: ANY };
		return { low: column === null ? 1 : 0, high: ANY };
	};
	const network = networkOf(now, breakdown, knows, (parent) => restIsInhabited(now, parent));
	return cellsOf(now, breakdown).flatMap(({ area, column }) => {
		const { value, isFresh } = shownOf(published, breakdown.name, area, column);
		const index = network.arcOf.get(column === null ? area : `${area}/${column}`);
		if (isFresh || index === undefined) return [];
		const truth = trueOf(now, breakdown, area, column);
		if (isPublic({ now, published }, breakdown, { area, column })) return [];
		// Of a district's urban and rural people only few are a secret: each commune's kind is known.
		const isSum =
			breakdown.kind === 'structural' && column !== null && now.areas.some(({ parent }) => parent === area);
		// Where figures may fall, the changes of districts and of what remains are public, and so is their balance.
		if ((isSum && value !== null && !isCumulative) || now.totals.get(area) === 0) return [];
		const change = value === null && !isSum ? 1 : Math.abs(truth - (value ?? 0));
		if (change < 1 || change >= k) return [];
		const room = roomOf(network.arcs, network.nodes, index, k - 1);
		return room < k - 1 ? [`${value === null ? 'withheld' : 'repeated'} ${area}/${column} ±${room}`] : [];
	});
}

/** A published zero is one for all parts; and what is a sum of published numbers is no secret. */
function isPublic(publication: Publication, breakdown: BreakdownTable, { area, column }: Cell): boolean {
	const { now, published } = publication;
	const above = [...ancestorsOf(now, area)].map((one) => shownOf(published, breakdown.name, one, column));
	if (above.some(({ value, isFresh }) => isFresh && value === 0)) return true;
	const truth = trueOf(now, breakdown, area, column);
	return breakdown.kind === 'structural' && truth === publicPart(publication, breakdown, { area, column });
}

/** What the published parts of a withheld number add up to. */
function publicPart(publication: Publication, breakdown: BreakdownTable, { area, column }: Cell): number {
	const { now, published } = publication;
	const children = now.areas.filter(({ parent }) => parent === area);
	return children.reduce((sum, { id }) => {
		const { value, isFresh } = shownOf(published, breakdown.name, id, column);
		return sum + (isFresh ? value! : publicPart(publication, breakdown, { area: id, column }));
	}, 0);
}

/** Growth of 1…k−1 that is published or follows, and growth that he can pin to fewer than k numbers. */
export function growthBreaches(
	last: Publication,
	today: Publication,
	breakdown: BreakdownTable,
	k: number,
	isCumulative: boolean
): Breach[] {
	const then = last.now.breakdowns.find(({ name }) => name === breakdown.name)!;
	const growthOf = (area: string, column: number | null) =>
		trueOf(today.now, breakdown, area, column) - trueOf(last.now, then, area, column);
	const isKnown = (area: string, column: number | null) =>
		[last, today].every(({ published }) => shownOf(published, breakdown.name, area, column).isFresh);
	const isSmall = (growth: number) => Math.abs(growth) >= 1 && Math.abs(growth) < k;
	const breaches: Breach[] = [];
	for (const { area, column } of cellsOf(today.now, breakdown)) {
		const [before, after] = [last, today].map(
			({ published }) => shownOf(published, breakdown.name, area, column).value
		);
		if (before != null && after != null && isSmall(after - before)) breaches.push(`step ${area}/${column}`);
		if (!isKnown(area, column)) continue;
		const children = today.now.areas.filter(({ parent, id }) => parent === area && isKnown(id, column));
		const left = children.reduce((sum, { id }) => sum - growthOf(id, column), growthOf(area, column));
		if (isSmall(left)) breaches.push(`step of the rest ${area}/${column}`);
	}
	return isCumulative ? [...breaches, ...pinnedGrowth(last, today, breakdown, k)] : breaches;
}

function pinnedGrowth(last: Publication, today: Publication, breakdown: BreakdownTable, k: number): Breach[] {
	const then = last.now.breakdowns.find(({ name }) => name === breakdown.name)!;
	const grown = [...breakdown.counts].map(
		([area, row]) => [area, row.map((count, column) => count - then.counts.get(area)![column]!)] as const
	);
	const growth: BreakdownTable = { ...breakdown, counts: new Map(grown) };
	const totals = new Map([...today.now.totals].map(([area, n]) => [area, n - last.now.totals.get(area)!]));
	const table: CountTable = { areas: today.now.areas, totals, breakdowns: [growth] };
	const knows: Knowledge = (area, column) => {
		const isKnown = [last, today].every(
			({ published }) => shownOf(published, breakdown.name, area, column).isFresh
		);
		const value = trueOf(table, growth, area, column);
		return isKnown ? { low: value, high: value } : { low: 0, high: ANY };
	};
	const network = networkOf(table, growth, knows, (parent) =>
		[last.now, today.now].some((now) => restIsInhabited(now, parent))
	);
	return cellsOf(table, growth).flatMap(({ area, column }) => {
		const value = trueOf(table, growth, area, column);
		const index = network.arcOf.get(column === null ? area : `${area}/${column}`);
		if (index === undefined || value < 1 || value >= k) return [];
		const room = roomOf(network.arcs, network.nodes, index, k - 1);
		return room < k - 1 ? [`growth ${area}/${column} ±${room}`] : [];
	});
}

/** Small cells withheld last time that today's publication pins, since a cumulative figure was no larger then. */
export function retroBreaches(last: Publication, today: Publication, name: string, k: number): Breach[] {
	const breakdown = last.now.breakdowns.find((one) => one.name === name)!;
	const knows: Knowledge = (area, column) => {
		const { value, isFresh } = shownOf(last.published, name, area, column);
		if (isFresh) return { low: value!, high: value! };
		const later = shownOf(today.published, name, area, column);
		const low = value ?? (column === null ? 1 : 0);
		return { low, high: later.isFresh ? later.value! : ANY };
	};
	const network = networkOf(last.now, breakdown, knows, (parent) =>
		[last.now, today.now].some((now) => restIsInhabited(now, parent))
	);
	return cellsOf(last.now, breakdown).flatMap(({ area, column }) => {
		const { value, isFresh } = shownOf(last.published, name, area, column);
		const truth = trueOf(last.now, breakdown, area, column) - (value ?? 0);
		const index = network.arcOf.get(column === null ? area : `${area}/${column}`);
		if (isFresh || index === undefined || truth < 1 || truth >= k) return [];
		const room = roomOf(network.arcs, network.nodes, index, k - 1);
		return room < k - 1 ? [`in hindsight ${area}/${column} ±${room}`] : [];
	});
}
