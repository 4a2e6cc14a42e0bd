import { ageBand } from '#lib/rules/age-band.ts';
import { quarterOf } from '#lib/rules/quarter.ts';
import type { Told } from './histories.ts';

const COURSE_FACTS: Readonly<Record<string, string>> = {
	'course-started': 'enrolled',
	'lesson-completed': 'lesson-done',
	'exam-started': 'exam-started',
	'course-completed': 'completed'
};
const NINETY_DAYS = 90 * 24 * 60 * 60 * 1000;

/**
 * Who counts for what, read plainly from the definition, one person after the other and without a database: the other
 * opinion the SQL is held against. Each line is 'learner fact course part period area sex band'.
 */
export function plainReading(events: readonly Told[]): string[] {
	const learners = [...new Set(events.map((event) => event.learner))];
	return learners
		.flatMap((learner) => factsOf(inOrder(events.filter((event) => event.learner === learner))))
		.sort();
}

function factsOf(events: readonly Told[]): string[] {
	const lines = new Set<string>();
	const count = (fact: string, event: Told, course = '', part = '', seen = inQuarter(events, event)) => {
		const period = quarterOf(event.at);
		const known = <K extends 'area' | 'sex' | 'birthYear'>(key: K) =>
			seen.find((one) => one[key] !== null && one[key] !== undefined)?.[key];
		const band = ageBand(Number(period.slice(0, 4)), known('birthYear') ?? null);
		const where = [known('area') ?? 'unknown', known('sex') ?? 'unknown', band];
		lines.add([event.learner, fact, course, part, period, ...where].join(' '));
		const counted15 = (fact === 'registered' || fact === 'active') && band !== '0-14' && band !== 'unknown';
		if (counted15) lines.add([event.learner, `${fact}-15`, course, part, period, ...where].join(' '));
	};
	const firsts = new Map<string, Told>();
	for (const event of events) {
		if (event.kind !== 'profile-stated' && event.kind !== 'credential-revoked') count('active', event);
		const part = event.kind === 'lesson-completed' ? event.lesson! : '';
		const key = `${event.kind} ${event.course} ${part}`;
		if (firsts.has(key)) continue;
		firsts.set(key, event);
		if (
			event.kind === 'registered' &&
			![...firsts.values()].some((one) => one !== event && one.kind === 'registered')
		)
			count('registered', event, '', '', events.slice(events.indexOf(event)));
		const fact = COURSE_FACTS[event.kind];
		if (fact) count(fact, event, event.course, part);
		if (fact === 'enrolled') count('starter', event);
	}
	for (const [key, started] of firsts) {
		if (!key.startsWith('course-started')) continue;
		const done = firsts.get(key.replace('course-started', 'course-completed'));
		if (!done || done.at.getTime() > started.at.getTime() + NINETY_DAYS) continue;
		count('enrolled-done-90', started, started.course);
		count('finisher', started);
	}
	return [...lines];
}

function inQuarter(events: readonly Told[], event: Told): readonly Told[] {
	return events.filter((one) => quarterOf(one.at) === quarterOf(event.at));
}

function inOrder(events: readonly Told[]): Told[] {
	return [...events].sort(
		(one, other) => one.at.getTime() - other.at.getTime() || (one.id! < other.id! ? -1 : 1)
	);
}
