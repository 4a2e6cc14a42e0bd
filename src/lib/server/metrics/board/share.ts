import {
	protectTable,
	type BreakdownTable,
	type CountTable,
	type ProtectedTable
} from '#lib/rules/protection/protect-table.ts';
import { percent } from '#lib/rules/rates.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import { UNKNOWN, type Breakdown, type Period } from '#lib/vocabulary/indicator.ts';
import { bandsOf, SEX_CATEGORIES } from './categories.ts';
import {
	strictest,
	withheld,
	withoutValue,
	withValue,
	type BoardRequest,
	type Figure,
	type Published
} from './figure.ts';
import { previousShare } from './previous.ts';

/** How many make the whole and how many of these the part, in one category of one split; 0 where nobody does. */
export type ShareCounts = (
	area: Area,
	split: ShareSplit,
	category: string
) => { readonly part: number; readonly whole: number };
export type ShareSplit = 'total' | 'sex' | 'ageBand' | 'course';

/** A share of learners in percent, and how it is published. */
export type Share = {
	readonly areas: readonly Area[];
	readonly period: Period;
	/** What is published: people, or enrolments and first attempts where one person may have several. */
	readonly units: ShareCounts;
	/** The people behind the units, where these are not people: it is they who must not be few. */
	readonly people?: ShareCounts;
	readonly splits: readonly Exclude<ShareSplit, 'total'>[];
	readonly courses: readonly string[];
	/** Dims that every figure of this share has: the competence area it is about. */
	readonly about?: Readonly<Record<string, string>>;
	/** The name of each split's breakdown; left out where it is the split's own. */
	readonly breakdowns?: Readonly<Partial<Record<ShareSplit, Breakdown>>>;
	readonly status: Figure['obsStatus'];
	/** Value from part and whole; percent unless said. */
	readonly rate?: (part: number, whole: number) => number | null;
};

/**
 * The figures of a share. Part and rest are a breakdown of the whole, in every category. Courses are no attribute of
 * people: enrolments of all courses add up to all enrolments, which makes a table of its own.
 */
export function shareFigures(request: BoardRequest, share: Share, before: Published | null): Figure[] {
	const { areas, splits } = share;
	const own = splits.filter((split) => split !== 'course');
	const table = tableOf(share, share.units, own);
	const masks: ProtectedTable[] = [protectTable(table, before && previousOf(share, own, before), request.k)];
	if (share.people) masks.push(protectTable(tableOf(share, share.people, own), null, request.k));
	const byCourse = splits.includes('course')
		? protectTable(courseTable(share), before && previousOf(share, ['course'], before), request.k)
		: null;
	return areas.flatMap((area) =>
		(['total', ...splits] as const).flatMap((split) =>
			rowOf(share, area, split, split === 'course' ? [...masks, byCourse!] : masks)
		)
	);
}

function categoriesOf(share: Share, split: ShareSplit): readonly string[] {
	if (split === 'total') return ['total'];
	if (split === 'sex') return SEX_CATEGORIES;
	return split === 'course' ? share.courses : [...bandsOf('every-age'), UNKNOWN];
}

function tableOf(
	share: Share,
	counts: ShareCounts,
	splits: readonly Exclude<ShareSplit, 'total'>[]
): CountTable {
	const outcome = rowsOf(share, counts, 'total', true);
	return {
		areas: share.areas.map(({ id, parent }) => ({ id, parent })),
		totals: new Map(share.areas.map((area) => [area.id, counts(area, 'total', 'total').whole])),
		breakdowns: [
			{ name: 'outcome', kind: 'partition', counts: outcome },
			...splits.flatMap((split): BreakdownTable[] => [
				{ name: split, kind: 'partition', counts: rowsOf(share, counts, split, false) },
				{ name: `${split}×outcome`, kind: 'partition', counts: rowsOf(share, counts, split, true) }
			])
		]
	};
}

/** Each course is split into part and rest; which course somebody takes is no secret in itself. */
function courseTable(share: Share): CountTable {
	const table = tableOf(share, share.units, []);
	const counts = rowsOf(share, share.units, 'course', true);
	return { ...table, breakdowns: [{ name: 'course×outcome', kind: 'partition', counts }] };
}

function rowsOf(share: Share, counts: ShareCounts, split: ShareSplit, outcome: boolean) {
	const categories = categoriesOf(share, split);
	return new Map(
		share.areas.map((area) => [
			area.id as string,
			categories.flatMap((category) => {
				const { part, whole } = counts(area, split, category);
				return outcome ? [part, whole - part] : [whole];
			})
		])
	);
}

function previousOf(share: Share, splits: readonly Exclude<ShareSplit, 'total'>[], before: Published) {
	const named = (split: ShareSplit) => share.breakdowns?.[split] ?? split;
	const about = (area: Area, breakdown: Breakdown) =>
		before(area, breakdown).filter((figure) =>
			Object.entries(share.about ?? {}).every(([name, value]) => figure.dims[name] === value)
		);
	const previous = previousShare(share.areas, splits.map(named), named('total'), about);
	const rename = (name: string) => splits.reduce((said, split) => said.replace(named(split), split), name);
	return {
		...previous,
		breakdowns: new Map([...previous.breakdowns].map(([name, rows]) => [rename(name), rows]))
	};
}

function rowOf(share: Share, area: Area, split: ShareSplit, tables: readonly ProtectedTable[]): Figure[] {
	const names = split === 'total' ? ['outcome'] : ['outcome', split, `${split}×outcome`];
	const rows = tables.flatMap((table) => names.map((name) => table.breakdowns.get(name)?.get(area.id)));
	const mask = strictest([
		...tables.map((table) => table.totals.get(area.id)?.mask),
		...rows.map((row) => row?.mask)
	]);
	const repeated =
		rows.some((row) => row?.repeated) || tables.some((table) => table.totals.get(area.id)?.repeated);
	const outcome = tables[0]!.breakdowns.get(split === 'total' ? 'outcome' : `${split}×outcome`);
	const published = split === 'course' ? tables.at(-1)!.breakdowns.get('course×outcome') : outcome;
	return categoriesOf(share, split).map((category, at): Figure => {
		const dims = { ...share.about, ...(split === 'total' ? {} : { [split]: category }) };
		const place = {
			area,
			period: share.period,
			breakdown: share.breakdowns?.[split] ?? split,
			dims,
			obsStatus: share.status
		};
		if (mask !== 'open') return withheld(place, mask, null);
		const values = published?.get(area.id)?.values;
		const numerator = values?.[2 * at] ?? 0;
		const denominator = numerator + (values?.[2 * at + 1] ?? 0);
		const value = (share.rate ?? percent)(numerator, denominator);
		if (value === null) return withoutValue(place, 'no-learners', { numerator, denominator });
		return withValue(place, value, { numerator, denominator }, repeated ? 'repeats-last' : null);
	});
}
