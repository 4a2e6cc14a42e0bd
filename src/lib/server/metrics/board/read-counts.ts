import { sql } from 'kysely';
import type { Quarter } from '#lib/vocabulary/indicator.ts';
import type { Db, Tx } from '../../db/db.ts';
import type { Fact } from '../facts.ts';

/** A way to split counts: by an attribute of the people, by course, or by the fact's part. */
export type Split = 'total' | 'sex' | 'ageBand' | 'urbanRural' | 'course' | 'part';

/** Which cells to add up. `since` is left out where a count runs from the beginning; `until` is included. */
export type CountQuestion = {
	readonly areas: readonly string[];
	readonly facts: readonly Fact[];
	readonly splits: readonly Split[];
	readonly since?: Quarter;
	readonly until: Quarter;
	/** Only cells of this part, where a fact has parts. */
	readonly part?: string;
};

/** How many stand where: 0 where nobody does. */
export type Counts = {
	count(area: string, fact: Fact, split: Split, category: string): number;
	/** The categories that occur at all, sorted. */
	categories(fact: Fact, split: Split): readonly string[];
};

type Row = { area: string; fact: Fact; split: Split; category: string; n: number };

/** Adds up cells of the roll-up. It reads cells only: no row per learner. */
export async function readCounts(db: Db | Tx, asked: CountQuestion): Promise<Counts> {
	if (asked.areas.length === 0) return countsOf([]);
	const parts = await Promise.all(asked.splits.map((split) => readSplit(db, asked, split)));
	return countsOf(parts.flat());
}

async function readSplit(db: Db | Tx, asked: CountQuestion, split: Split): Promise<Row[]> {
	const category = { course: sql.ref('course_id'), part: sql.ref('part') }[split as 'course' | 'part'];
	const dim = split === 'course' || split === 'part' ? 'total' : split;
	const { rows } = await sql<Row>`
		select area_id as area, fact, ${split}::text as split, ${category ?? sql.ref('category')} as category, sum(n)::int4 as n
		from stats.cell
		where area_id = any(${[...asked.areas]}::text[]) and fact = any(${[...asked.facts]}::text[]) and dim = ${dim}
			and period <= ${asked.until} ${asked.since ? sql`and period >= ${asked.since}` : sql``}
			${asked.part === undefined ? sql`` : sql`and part = ${asked.part}`}
		group by 1, 2, 4 having sum(n) <> 0`.execute(db);
	return rows;
}

function countsOf(rows: readonly Row[]): Counts {
	const known = new Map(rows.map((row) => [`${row.fact} ${row.split} ${row.category} ${row.area}`, row.n]));
	return {
		count: (area, fact, split, category) => known.get(`${fact} ${split} ${category} ${area}`) ?? 0,
		categories: (fact, split) =>
			[
				...new Set(rows.filter((row) => row.fact === fact && row.split === split).map((row) => row.category))
			].sort()
	};
}

/** Whether anything of a kind has ever been counted on this platform. */
export async function isEverCounted(db: Db | Tx, fact: Fact): Promise<boolean> {
	const row = await db
		.selectFrom('stats.cell')
		.select('n')
		.where('area_id', '=', 'all')
		.where('fact', '=', fact)
		.where('dim', '=', 'total')
		.where('n', '>', 0)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

/** How many values lie in each bin of a histogram, by the bin's lower edge. */
export type Bins = ReadonlyMap<number, number>;

/** The histograms of gains, by area and, where one is named, course. */
export async function readBins(
	db: Db | Tx,
	asked: Pick<CountQuestion, 'areas' | 'facts' | 'until'> & { readonly since: Quarter }
): Promise<(area: string, course?: string) => Bins> {
	const rows = await db
		.selectFrom('stats.cell')
		.select(['area_id', 'course_id', 'part', sql<number>`sum(n)::int4`.as('n')])
		.where('area_id', 'in', [...asked.areas])
		.where('fact', 'in', [...asked.facts])
		.where('dim', '=', 'total')
		.where('period', '>=', asked.since)
		.where('period', '<=', asked.until)
		.groupBy(['area_id', 'course_id', 'part'])
		.execute();
	return (area, course) => {
		const bins = new Map<number, number>();
		for (const row of rows) {
			if (row.area_id !== area || (course !== undefined && row.course_id !== course)) continue;
			bins.set(Number(row.part), (bins.get(Number(row.part)) ?? 0) + row.n);
		}
		return bins;
	};
}

/** Which versions of each course's closing quiz were sat for the first time in two quarters. */
export async function readVersions(db: Db | Tx, before: Quarter, period: Quarter) {
	const rows = await db
		.selectFrom('stats.cell')
		.select(['course_id as course', 'part as version', 'period'])
		.where('area_id', '=', 'all')
		.where('fact', '=', 'first-attempt')
		.where('dim', '=', 'total')
		.where('period', 'in', [before, period])
		.where('n', '>', 0)
		.execute();
	return rows;
}
