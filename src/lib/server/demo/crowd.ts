import { listDays, momentOn } from './days.ts';
import type { DemoWindow } from './demo-window.ts';
import type { Citizen } from './citizen-story.ts';
import { between, happens, pickWeighted, wait, type Dice } from './dice.ts';
import type { Hamlet } from './hamlets.ts';
import { quickIdAt } from './quick-id.ts';

/** Youngest age, oldest age, weight. */
const AGES: readonly (readonly [readonly [number, number], number])[] = [
	[[13, 15], 1],
	[[15, 25], 24],
	[[25, 45], 45],
	[[45, 60], 21],
	[[60, 65], 4],
	[[65, 79], 5]
];

const SEXES: readonly (readonly [string, number])[] = [
	['f', 51],
	['m', 48.5],
	['x', 0.5]
];

/** Tell nothing of themselves; of the others, leave out each single answer. */
const TELLS_NOTHING = 0.05;
const LEAVES_OUT = 0.02;

/** Invents so many citizens, one at a time, in the order of the days on which they join. */
export function* inventCrowd(
	dice: Dice,
	hamlets: readonly Hamlet[],
	window: DemoWindow,
	citizens: number
): Generator<Citizen> {
	const days = listDays(window.from, window.to);
	const places = hamlets.map((hamlet) => [hamlet, hamlet.residents] as const);
	const sum = days.reduce((total, [, weight]) => total + weight, 0);
	let [weight, invented] = [0, 0];
	for (const [midnight, ofDay] of days) {
		weight += ofDay;
		for (const until = Math.round((citizens * weight) / sum); invented < until; invented++)
			yield inventCitizen(dice, places, momentOn(dice, midnight, window.to));
	}
}

function inventCitizen(dice: Dice, places: readonly (readonly [Hamlet, number])[], joins: Date): Citizen {
	const tells = !happens(dice, TELLS_NOTHING);
	const told = <T>(answer: T) => (tells && !happens(dice, LEAVES_OUT) ? answer : null);
	const [youngest, oldest] = pickWeighted(dice, AGES);
	const at = joins.getTime();
	return {
		id: quickIdAt(dice, at),
		joins: at,
		home: told(pickWeighted(dice, places)),
		sex: told(pickWeighted(dice, SEXES)),
		birthYear: told(joins.getUTCFullYear() - Math.floor(between(dice, youngest, oldest)))
	};
}

/** A few learn again and again, most look in and leave. A little over one on average: some stories end early, by now. */
const KEEN = { share: 0.04, factor: 12, others: 0.72 } as const;

/** How many events somebody has, at the least two; `mean` on average over the crowd. */
export function drawLength(dice: Dice, mean: number): number {
	const factor = happens(dice, KEEN.share) ? KEEN.factor : KEEN.others;
	return 2 + Math.floor(wait(dice, Math.max(0, mean - 2) * factor));
}
