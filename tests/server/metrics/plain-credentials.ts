import type { Quarter } from '#lib/vocabulary/indicator.ts';
import type { Told } from './histories.ts';
import { at, endOf, first, type BasicSet, type Counted } from './plain-reading.ts';

/** What somebody counts for by certificates and by the basic set, read plainly. */
export function credentialFacts(events: readonly Told[], sets: readonly BasicSet[]): Counted[] {
	return [...trained(events, sets), ...holding(events, sets), ...one(events)];
}

function trained(events: readonly Told[], sets: readonly BasicSet[]): Counted[] {
	const moments = sets.flatMap((set, index) => {
		const done = set.courses.map(
			(course) =>
				first(
					events.filter((event) => event.course === course),
					'course-completed'
				)[0]
		);
		if (done.some((event) => event === undefined)) return [];
		const last = Math.max(...done.map((event) => event!.at.getTime()));
		const moment = Math.max(last, set.from?.getTime() ?? 0);
		const until = sets[index + 1]?.from?.getTime() ?? Infinity;
		return moment < until ? [{ moment, last }] : [];
	});
	const [earliest] = moments.sort((a, b) => a.moment - b.moment);
	if (!earliest) return [];
	const quarter = (time: number) => at({ at: new Date(time) } as Told);
	return [{ fact: 'trained', period: quarter(earliest.moment), stoodIn: quarter(earliest.last) }];
}

/** The first award and the first withdrawal of each certificate: a second telling of either says nothing new. */
function tellings(events: readonly Told[], kind: string): Told[] {
	const told = events.filter((event) => event.kind === kind && event.detail?.credential !== undefined);
	return told.filter(
		(event, index) =>
			told.findIndex((other) => other.detail!.credential === event.detail!.credential) === index
	);
}

function holding(events: readonly Told[], sets: readonly BasicSet[]): Counted[] {
	const basic = new Set(sets.flatMap((set) => set.courses));
	const held = tellings(events, 'credential-awarded')
		.filter((award) => award.course && basic.has(award.course))
		.map((award) => ({
			since: award.at,
			until: tellings(events, 'credential-revoked').find(
				(other) => other.detail!.credential === award.detail!.credential
			)?.at
		}));
	const times = held.flatMap(({ since, until }) => (until ? [since, until] : [since]));
	const quarters = [...new Set(times.map((time) => at({ at: time } as Told)))].sort();
	const facts: Counted[] = [];
	let gained: Quarter | null = null;
	for (const period of quarters) {
		const end = endOf(period);
		const holds = held.some(
			({ since, until }) => since.getTime() < end && (!until || until.getTime() >= end)
		);
		if (holds && !gained) facts.push({ fact: 'certified', period, stoodIn: period });
		if (!holds && gained) facts.push({ fact: 'uncertified', period, stoodIn: gained });
		if (holds !== (gained !== null)) gained = holds ? period : null;
	}
	return facts;
}

/** Every certificate issued and withdrawn; a second of a kind in a quarter is told apart by its number. */
function one(events: readonly Told[]): Counted[] {
	const seen = new Map<string, number>();
	const numbered = (fact: string, event: Told, part: string): Counted => {
		const key = [fact, event.course, part, at(event)].join();
		const nth = (seen.get(key) ?? 0) + 1;
		seen.set(key, nth);
		return { fact, course: event.course ?? '', part: part + (nth > 1 ? `#${nth}` : ''), period: at(event) };
	};
	return [
		...tellings(events, 'credential-awarded').map((event) => numbered('issued', event, '')),
		...tellings(events, 'credential-revoked').map((event) =>
			numbered('revoked', event, String(event.detail?.reason ?? ''))
		)
	];
}
