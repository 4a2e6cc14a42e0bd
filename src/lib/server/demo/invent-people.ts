import { accountId, type AccountId } from '#lib/vocabulary/ids.ts';
import type { Sex } from '#lib/vocabulary/people.ts';
import { momentOn, listDays } from './days.ts';
import type { DemoWindow } from './demo-window.ts';
import { between, happens, idAt, pickWeighted, wait, type Dice } from './dice.ts';
import type { Hamlet } from './hamlets.ts';
import { daysOf, shareOut } from './reach.ts';

/** Somebody invented: what they told of themselves, and what kind of learner they are. */
export type Person = {
	readonly id: AccountId;
	readonly joins: Date;
	/** Where they said they live; null where they did not say. */
	readonly home: Hamlet | null;
	readonly sex: Sex | null;
	readonly birthYear: number | null;
	/** How likely they get a question right, 0…1. */
	readonly ability: number;
	/** How likely they go on after a lesson, 0…1. */
	readonly tenacity: number;
	/** Days from one lesson to the next, on average. */
	readonly pace: number;
	/** Wants to go through the whole basic set, course by course. */
	readonly goesAllTheWay: boolean;
};

/** Youngest age, oldest age, weight: those of 60 and over come far less, which is what the figures are there to show. */
const AGES: readonly (readonly [readonly [number, number], number])[] = [
	[[13, 15], 1],
	[[15, 25], 25],
	[[25, 45], 47],
	[[45, 60], 23],
	[[60, 65], 3],
	[[65, 79], 2.2]
];

/** What somebody tells: nothing at all, everything but the commune, everything but the birth year, or everything. */
const TELLS: readonly (readonly ['nothing' | 'no-commune' | 'no-year' | 'all', number])[] = [
	['nothing', 64],
	['no-commune', 12],
	['no-year', 12],
	['all', 912]
];

/** Share of those who state a birth year that state another answer to the sex. They are careful and give no commune. */
const OTHER_SEX = 0.005;
const WOMEN = 0.515;

/** Of women, of men, and of those of 60 and over, who have the time. */
const GO_ALL_THE_WAY = { f: 0.18, m: 0.15, from60: 0.42 } as const;

/** Everybody, spread over places and days. */
export function inventPeople(
	dice: Dice,
	hamlets: readonly Hamlet[],
	window: DemoWindow,
	learners: number
): Person[] {
	const days = listDays(window.from, window.to);
	return [...shareOut(dice, hamlets, days, learners)].flatMap(([hamlet, count]) => {
		const own = daysOf(hamlet, days);
		return Array.from({ length: count }, () =>
			inventPerson(dice, hamlet, momentOn(dice, pickWeighted(dice, own), window.to))
		);
	});
}

function inventPerson(dice: Dice, hamlet: Hamlet, joins: Date): Person {
	const [youngest, oldest] = pickWeighted(dice, AGES);
	const age = Math.floor(between(dice, youngest, oldest));
	const sex = happens(dice, WOMEN) ? 'f' : 'm';
	return {
		id: accountId(idAt(dice, joins)),
		joins,
		...whatTheyTell(dice, { home: hamlet, sex, birthYear: joins.getUTCFullYear() - age }),
		...howTheyLearn(dice, sex, age)
	};
}

function whatTheyTell(
	dice: Dice,
	truth: { home: Hamlet; sex: Sex; birthYear: number }
): Pick<Person, 'home' | 'sex' | 'birthYear'> {
	if (happens(dice, OTHER_SEX)) return { ...truth, sex: 'x', home: null };
	switch (pickWeighted(dice, TELLS)) {
		case 'nothing':
			return { home: null, sex: null, birthYear: null };
		case 'no-commune':
			return { ...truth, home: null };
		case 'no-year':
			return { ...truth, birthYear: null };
		case 'all':
			return truth;
	}
}

function howTheyLearn(dice: Dice, sex: 'f' | 'm', age: number) {
	const ability = between(dice, 0.62, 1) - Math.max(0, age - 50) * 0.003;
	const goesAllTheWay = happens(dice, age >= 60 ? GO_ALL_THE_WAY.from60 : GO_ALL_THE_WAY[sex]);
	if (goesAllTheWay)
		return {
			ability: Math.min(0.99, ability + 0.12),
			tenacity: between(dice, 0.985, 1),
			pace: Math.min(6, 0.3 + wait(dice, 1.2)),
			goesAllTheWay
		};
	const tenacity = between(dice, 0.64, 0.98) - (sex === 'm' ? 0.02 : 0);
	return { ability: Math.min(0.98, ability), tenacity, pace: Math.min(20, wait(dice, 5)), goesAllTheWay };
}
