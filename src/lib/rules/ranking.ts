/** One area in a ranking. `value` and `unreached` are null where they may not be told or are not known. */
export type Ranked = {
	readonly name: string;
	readonly value: number | null;
	readonly unreached: number | null;
};

/** What a ranking can be sorted by; the first is used where nothing is said. */
export const RANKINGS = ['value', 'unreached', 'name'] as const;
export type Ranking = (typeof RANKINGS)[number];

const vietnamese = new Intl.Collator('vi');

/** The largest first. Whatever may not be told stands at the end by name, so that its place tells nothing. */
export function rankAreas<Row extends Ranked>(rows: readonly Row[], by: Ranking): readonly Row[] {
	const byName = (one: Row, other: Row) => vietnamese.compare(one.name, other.name);
	if (by === 'name') return rows.toSorted(byName);
	return rows.toSorted((one, other) => descending(one[by], other[by]) || byName(one, other));
}

/** An area a helper might go to next. `learnersHidden`: how many learn there is withheld, so residents stand for it. */
export type Candidate = {
	readonly name: string;
	readonly unreached: number | null;
	readonly residents: number | null;
	readonly helpers: number;
};

/** How many people one would reach by going there, as far as it may be told, and how many helpers share the work. */
export type NextArea<Row extends Candidate> = Row & {
	readonly people: number;
	readonly learnersHidden: boolean;
};

/**
 * Where to go next: first the areas without a helper, then those with; each group by the people not reached for each
 * helper there. Where the number of learners is withheld, all residents stand in its place: that is public, so the
 * rank reveals nothing. Areas whose residents nobody counted are left out.
 */
export function whereNext<Row extends Candidate>(
	rows: readonly Row[],
	limit: number
): readonly NextArea<Row>[] {
	return rows
		.flatMap((row): NextArea<Row>[] => {
			const people = row.unreached ?? row.residents;
			return people ? [{ ...row, people, learnersHidden: row.unreached === null }] : [];
		})
		.toSorted(
			(one, other) =>
				Number(one.helpers > 0) - Number(other.helpers > 0) ||
				other.people / Math.max(1, other.helpers) - one.people / Math.max(1, one.helpers) ||
				vietnamese.compare(one.name, other.name)
		)
		.slice(0, limit);
}

function descending(one: number | null, other: number | null): number {
	if (one === null || other === null) return Number(one === null) - Number(other === null);
	return other - one;
}
