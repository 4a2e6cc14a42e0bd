import type { AreaKind } from '#lib/vocabulary/area.ts';
import { accountId, type AccountId, type AreaId } from '#lib/vocabulary/ids.ts';
import type { Sex } from '#lib/vocabulary/people.ts';
import { between, happens, idAt, pickWeighted, wait, type Dice } from './dice.ts';
import { listDays, momentOn } from './year.ts';

/** Where invented people live. `residents` are those aged 15 and over. */
export type Commune = { readonly id: AreaId; readonly kind: AreaKind; readonly residents: number };

/** Somebody invented: what they told of themselves, and what kind of learner they are. */
export type Person = {
	readonly id: AccountId;
	readonly joins: Date;
	readonly area: AreaId | null;
	readonly sex: Sex | null;
	readonly birthYear: number | null;
	/** How likely they get a question right, 0…1. */
	readonly ability: number;
	/** How likely they go on after a lesson, 0…1. */
	readonly tenacity: number;
	/** Days from one lesson to the next, on average. */
	readonly pace: number;
};

const LEARNERS = 2400;

/** People who told nobody where they live, beside those of the communes. */
const UNPLACED = 120;

/** A handful of communes are hardly reached: fewer learners than a figure may show. */
const HARDLY_REACHED = [2, 3, 4, 4] as const;
const FEWEST_ELSEWHERE = 14;

/** Youngest age, oldest age, weight: older people come less, which is what the figures are there to show. */
const AGES: readonly (readonly [readonly [number, number], number])[] = [
	[[13, 15], 1],
	[[15, 25], 22],
	[[25, 45], 42],
	[[45, 60], 22],
	[[60, 65], 6],
	[[65, 79], 7]
];

/** Everybody, spread over the communes by size, by luck, and more densely in wards than in rural communes. */
export function inventPeople(dice: Dice, communes: readonly Commune[], now: Date): Person[] {
	const days = listDays(now);
	const invent = (area: AreaId | null) =>
		inventPerson(dice, area, momentOn(dice, pickWeighted(dice, days), now));
	const placed = [...shareOut(dice, communes)].flatMap(([area, count]) =>
		Array.from({ length: count }, () => invent(area))
	);
	return [...placed, ...Array.from({ length: UNPLACED }, () => invent(null))];
}

/** How many learners each commune has. */
export function shareOut(dice: Dice, communes: readonly Commune[]): Map<AreaId, number> {
	const remote = communes
		.filter(({ kind }) => kind === 'xa')
		.toSorted((one, other) => one.residents - other.residents)
		.slice(0, HARDLY_REACHED.length);
	const weights = communes.map((commune) => {
		const density = commune.kind === 'xa' ? 0.8 : 1.1;
		return [commune, commune.residents * density * between(dice, 0.6, 1.5)] as const;
	});
	const sum = weights.reduce((total, [, weight]) => total + weight, 0);
	return new Map(
		weights.map(([commune, weight]) => {
			const fair = Math.max(FEWEST_ELSEWHERE, Math.round((LEARNERS * weight) / sum));
			return [commune.id, HARDLY_REACHED[remote.indexOf(commune)] ?? fair];
		})
	);
}

function inventPerson(dice: Dice, area: AreaId | null, joins: Date): Person {
	const [youngest, oldest] = pickWeighted(dice, AGES);
	const age = Math.floor(between(dice, youngest, oldest));
	const tells = happens(dice, 0.93); // the others leave the whole screen empty
	const sex = pickWeighted<Sex>(dice, [
		['f', 55],
		['m', 44],
		['x', 1]
	]);
	return {
		id: accountId(idAt(dice, joins)),
		joins,
		area,
		sex: tells && happens(dice, 0.97) ? sex : null,
		birthYear: tells && happens(dice, 0.96) ? joins.getUTCFullYear() - age : null,
		ability: Math.min(0.98, between(dice, 0.62, 1) - Math.max(0, age - 50) * 0.003),
		tenacity: between(dice, 0.72, 0.99),
		pace: Math.min(20, wait(dice, 5))
	};
}
