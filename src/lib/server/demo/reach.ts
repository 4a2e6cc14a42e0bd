import { areaId, type AreaId } from '#lib/vocabulary/ids.ts';
import type { WeighedDay } from './days.ts';
import { between, type Dice } from './dice.ts';
import { lastArea, sideOf, type Hamlet } from './hamlets.ts';

/** Communes of fields are reached about half as well as wards. */
const DENSITY = { urban: 1, changed: 0.75, rural: 0.5 } as const;

/** Dầu Tiếng: next to nobody learnt there until helpers went from house to house; since then more than elsewhere. */
const LATE = {
	district: areaId('2022:720'),
	helpersSince: new Date('2025-07-31T17:00:00Z'),
	before: 0.04,
	after: 1.6
} as const;

/** Learners in communes that are hardly reached: fewer than a figure may show. */
const HARDLY_REACHED = [4, 6, 7, 9] as const;

/** How many people begin in a place on each day, compared to other days. */
export function daysOf(hamlet: Hamlet, days: readonly WeighedDay[]): readonly WeighedDay[] {
	if (hamlet.district !== LATE.district) return days;
	return days.map(([midnight, weight]) => [
		midnight,
		weight * (midnight < LATE.helpersSince ? LATE.before : LATE.after)
	]);
}

/** How many of `learners` live in each place: by residents, by luck, by town or country and by when it was reached. */
export function shareOut(
	dice: Dice,
	hamlets: readonly Hamlet[],
	days: readonly WeighedDay[],
	learners: number
): Map<Hamlet, number> {
	const remote = listRemote(hamlets);
	const plain = sumOf(days);
	const weights = hamlets.map((hamlet) => {
		const reached = sumOf(daysOf(hamlet, days)) / plain;
		const luck = between(dice, 0.75, 1.3);
		return [hamlet, hamlet.residents * DENSITY[sideOf(hamlet)] * luck * reached] as const;
	});
	const sum = weights.reduce((total, [, weight]) => total + weight, 0);
	const fair = weights.map(([hamlet, weight]) => {
		const few = HARDLY_REACHED[remote.indexOf(lastArea(hamlet))];
		return [hamlet, few === undefined ? Math.round((learners * weight) / sum) : 0] as const;
	});
	return new Map([...fair, ...settle(hamlets, remote)]);
}

/** The smallest communes that consist of fields alone, away from the district that was reached late. */
function listRemote(hamlets: readonly Hamlet[]): AreaId[] {
	return [...Map.groupBy(hamlets, lastArea)]
		.filter(([, places]) =>
			places.every((place) => sideOf(place) === 'rural' && place.district !== LATE.district)
		)
		.map(([area, places]) => [area, places.reduce((sum, place) => sum + place.residents, 0)] as const)
		.toSorted(([, one], [, other]) => one - other)
		.map(([area]) => area)
		.slice(0, HARDLY_REACHED.length);
}

/** The few learners of remote communes, dealt out over their places one by one. */
function settle(hamlets: readonly Hamlet[], remote: readonly AreaId[]): (readonly [Hamlet, number])[] {
	return remote.flatMap((area, at) => {
		const places = hamlets.filter((hamlet) => lastArea(hamlet) === area);
		const few = HARDLY_REACHED[at]!;
		return places.map((place, turn) => [place, Math.ceil((few - turn) / places.length)] as const);
	});
}

function sumOf(days: readonly WeighedDay[]): number {
	return days.reduce((sum, [, weight]) => sum + weight, 0);
}
