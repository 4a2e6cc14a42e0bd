import { ageBand } from '#lib/rules/age-band.ts';
import { nextQuarter, quarterBounds, quarterOf } from '#lib/rules/quarter.ts';
import type { Quarter } from '#lib/vocabulary/indicator.ts';
import type { Told } from './histories.ts';
import { credentialFacts } from './plain-credentials.ts';

const COURSE_FACTS: Readonly<Record<string, string>> = {
	'course-started': 'enrolled',
	'lesson-completed': 'lesson-done',
	'exam-started': 'exam-started',
	'course-completed': 'completed',
	'pretest-submitted': 'pretested',
	'retest-invited': 'retest-invited'
};
const NO_LEARNING = ['profile-stated', 'credential-revoked', 'residence-verified', 'retest-invited'];
const DAY = 24 * 60 * 60 * 1000;
const WORKING = ['15-24', '25-44', '45-59', '60-64'];

/** A version of the basic set; `from` null: it has always held. */
export type BasicSet = { readonly courses: readonly string[]; readonly from: Date | null };

/** One thing a learner counts for, and the quarter whose events tell where they stood. */
export type Counted = {
	readonly fact: string;
	readonly period: Quarter;
	readonly stoodIn?: Quarter;
	readonly course?: string;
	readonly part?: string;
};

/**
 * Who counts for what, read plainly from the definition, one person after the other and without a database: the other
 * opinion the SQL is held against. Each line is 'learner fact course part period area sex band'.
 */
export function plainReading(events: readonly Told[], sets: readonly BasicSet[]): string[] {
	const learners = [...new Set(events.map((event) => event.learner))];
	return learners
		.flatMap((learner) => linesOf(inOrder(events.filter((event) => event.learner === learner)), sets))
		.sort();
}

function linesOf(events: readonly Told[], sets: readonly BasicSet[]): string[] {
	const counted: Counted[] = [
		...events
			.filter((event) => !NO_LEARNING.includes(event.kind))
			.map((event) => ({ fact: 'active', period: at(event) })),
		...courseFacts(events),
		...gains(events),
		...credentialFacts(events, sets),
		...assessments(events),
		...first(events, 'residence-verified').map((event) => ({ fact: 'verified', period: at(event) }))
	];
	const lines = counted.map((one) => lineOf(events, one, inQuarter(events, one.stoodIn ?? one.period)));
	const [registered] = first(events, 'registered');
	if (registered)
		lines.push(
			lineOf(events, { fact: 'registered', period: at(registered) }, events.slice(events.indexOf(registered)))
		);
	return [...new Set(lines.flatMap(withSelections))];
}

function lineOf(
	events: readonly Told[],
	{ fact, course = '', part = '', ...when }: Counted,
	seen: readonly Told[]
) {
	const known = <K extends 'area' | 'sex' | 'birthYear'>(key: K) =>
		seen.find((one) => one[key] !== null && one[key] !== undefined)?.[key];
	const band = ageBand(Number((when.stoodIn ?? when.period).slice(0, 4)), known('birthYear') ?? null);
	return [
		events[0]!.learner,
		fact,
		course,
		part,
		when.period,
		known('area') ?? 'unknown',
		known('sex') ?? 'unknown',
		band
	];
}

/** A line, and the same again for those of 15 and over or of working age where that is told apart. */
function withSelections(line: readonly string[]): string[] {
	const [learner, fact, ...rest] = line;
	const band = rest.at(-1)!;
	const lines = [line.join(' ')];
	const is15 = band !== '0-14' && band !== 'unknown';
	if (['registered', 'active'].includes(fact!) && is15)
		lines.push([learner, `${fact}-15`, ...rest].join(' '));
	if (['trained', 'certified', 'uncertified'].includes(fact!) && WORKING.includes(band))
		lines.push([learner, `${fact}-wa`, ...rest].join(' '));
	return lines;
}

function courseFacts(events: readonly Told[]): Counted[] {
	const courses = [...new Set(events.flatMap((event) => (event.course ? [event.course] : [])))];
	return courses.flatMap((course) => {
		const mine = events.filter((event) => event.course === course);
		const firsts = Object.entries(COURSE_FACTS).flatMap(([kind, fact]) => {
			if (kind !== 'lesson-completed')
				return first(mine, kind).map((event) => ({ fact, course, period: at(event) }));
			const lessons = [...new Set(mine.map((event) => event.lesson))];
			return lessons.flatMap((lesson) =>
				first(
					mine.filter((event) => event.lesson === lesson),
					kind
				).map((event) => ({ fact, course, part: lesson ?? '', period: at(event) }))
			);
		});
		const [started] = first(mine, 'course-started');
		const [done] = first(mine, 'course-completed');
		const [sat] = first(mine, 'exam-submitted');
		const [again] = first(mine, 'retest-submitted');
		const people: Counted[] = started ? [{ fact: 'starter', period: at(started) }] : [];
		if (started && done && done.at.getTime() <= started.at.getTime() + 90 * DAY)
			people.push(
				{ fact: 'enrolled-done-90', course, period: at(started) },
				{ fact: 'finisher', period: at(started) }
			);
		if (sat) {
			const part = String(sat.version ?? 1);
			people.push(
				{ fact: 'first-attempt', course, part, period: at(sat) },
				{ fact: 'examinee', period: at(sat) }
			);
			if (sat.detail?.passed === true)
				people.push(
					{ fact: 'first-pass', course, part, period: at(sat) },
					{ fact: 'first-passer', period: at(sat) }
				);
		}
		const isAsked = mine.some(({ kind, at: awarded }) => {
			const days = again ? (again.at.getTime() - awarded.getTime()) / DAY : -1;
			return kind === 'credential-awarded' && days >= 150 && days <= 214;
		});
		if (again && isAsked) {
			people.push({ fact: 'retest-sat', course, period: at(again) });
			if (again.detail?.passed === true) people.push({ fact: 'retest-passed', course, period: at(again) });
		}
		return [...firsts, ...people];
	});
}

function gains(events: readonly Told[]): Counted[] {
	return [...new Set(events.map((event) => event.course))].flatMap((course) => {
		if (!course) return [];
		const mine = events.filter((event) => event.course === course);
		const [before] = first(mine, 'pretest-submitted');
		if (!before) return [];
		const later = mine.slice(mine.indexOf(before) + 1).find((event) => event.kind === 'exam-submitted');
		const [pre, post] = [Number(before.detail?.score), Number(later?.detail?.score)];
		if (!later || pre >= 1) return [];
		const bin = Math.max(-101, Math.min(99, Math.floor(((post - pre) / (1 - pre)) * 100)));
		return [{ fact: 'gain', course, part: String(bin), period: at(later) }];
	});
}

function assessments(events: readonly Told[]): Counted[] {
	const placements = events.filter((event) => event.kind === 'placement-completed');
	const periods = new Set(placements.flatMap((event) => yearFrom(at(event))));
	return [...periods].flatMap((period) => {
		const seen = placements.filter((event) => yearFrom(at(event)).includes(period));
		const stoodIn = at(seen.at(-1)!);
		const areas = ['1', '2', '3', '4', '5'].flatMap((part) => {
			const items = seen.map((event) => Number(event.detail?.[`items${part}`] ?? 0));
			const level = seen.findLast((_, index) => items[index]! > 0)?.detail?.[`level${part}`];
			const isBasic = typeof level === 'number' && level >= 3;
			return items.reduce((sum, n) => sum + n, 0) >= 8 ? [{ part, isBasic }] : [];
		});
		const facts: Counted[] = areas.flatMap(({ part, isBasic }) => [
			{ fact: 'assessed', part, period, stoodIn },
			...(isBasic ? [{ fact: 'basic', part, period, stoodIn }] : [])
		]);
		if (areas.length === 5) facts.push({ fact: 'assessed-all', period, stoodIn });
		if (areas.length === 5 && areas.every(({ isBasic }) => isBasic))
			facts.push({ fact: 'basic-all', period, stoodIn });
		return facts;
	});
}

/** A quarter and the three after it. */
function yearFrom(period: Quarter): Quarter[] {
	const next = nextQuarter(period);
	return [period, next, nextQuarter(next), nextQuarter(nextQuarter(next))];
}

export function at(event: Told): Quarter {
	return quarterOf(event.at);
}

export function first(events: readonly Told[], kind: string): readonly Told[] {
	return events.filter((event) => event.kind === kind).slice(0, 1);
}

export function endOf(period: Quarter): number {
	return quarterBounds(period).to.getTime();
}

function inQuarter(events: readonly Told[], period: Quarter): readonly Told[] {
	return events.filter((one) => at(one) === period);
}

function inOrder(events: readonly Told[]): Told[] {
	return [...events].sort(
		(one, other) => one.at.getTime() - other.at.getTime() || (one.id! < other.id! ? -1 : 1)
	);
}
