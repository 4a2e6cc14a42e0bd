import type { EventKind } from '#lib/vocabulary/event.ts';
import { quickIdAt } from './quick-id.ts';
import { NULL, type CourseScript } from './course-script.ts';
import { DAY, MINUTE } from './days.ts';
import { between, happens, wait, type Dice } from './dice.ts';
import { areaAt, type Hamlet } from './hamlets.ts';

/** Somebody of a generated crowd. What they did not tell is null. */
export type Citizen = {
	readonly id: string;
	/** Milliseconds, as all moments here. */
	readonly joins: number;
	readonly home: Hamlet | null;
	readonly sex: string | null;
	readonly birthYear: number | null;
};

/** What a story is told from; `most` is how many events it has at the most, `end` when it ends at the latest. */
export type Plot = {
	readonly dice: Dice;
	readonly courses: readonly CourseScript[];
	readonly most: number;
	readonly end: number;
};

/** Of lessons: gone on with on the same evening. */
const SAME_EVENING = 0.5;
/** Days until the next one otherwise, on average, and after a long break. */
const PACE = 5;
const LONG_BREAK = 0.2;
const LONG_PACE = 90;
const ANSWERS_RIGHT = 0.8;
const WANTS_CERTIFICATE = 0.85;

/** The learning events of one citizen, each a line for COPY, in the order they happened. */
export class CitizenStory {
	readonly lines: string[] = [];
	readonly #citizen: Citizen;
	readonly #plot: Plot;
	#at: number;

	constructor(citizen: Citizen, plot: Plot) {
		[this.#citizen, this.#plot, this.#at] = [citizen, plot, citizen.joins];
	}

	/** Signs up, tells of themselves, and takes one course after another until the story is long enough. */
	tell(): readonly string[] {
		const { home, sex, birthYear } = this.#citizen;
		const { dice, courses } = this.#plot;
		const nowhere = `${NULL}\t${NULL}\t${NULL}`;
		this.#note('registered', nowhere, '{}', false);
		if ((home ?? sex ?? birthYear) !== null) this.#goOn(dice() * MINUTE, 'profile-stated', nowhere);
		const first = happens(dice, 0.4) ? 0 : Math.floor(dice() * courses.length);
		for (let at = 0; at < courses.length && !this.#isOver(); at++)
			this.#take(courses[(first + at) % courses.length]!);
		return this.lines;
	}

	#take(course: CourseScript): void {
		const { dice } = this.#plot;
		for (const { kind, place, details } of course.lessons) {
			const detail = details?.[happens(dice, ANSWERS_RIGHT) ? 0 : 1] ?? '{}';
			if (!this.#goOn(between(dice, 0.2, 1.5) * MINUTE, kind, place, detail)) return;
			if (kind === 'lesson-completed') this.#pause();
		}
		if (course.pass !== null) this.#sitExam(course, course.pass);
	}

	/** Until it is passed. */
	#sitExam({ place }: CourseScript, pass: number): void {
		const { dice } = this.#plot;
		for (let passed = false; !passed && !this.#isOver();) {
			const attempt = quickIdAt(dice, this.#at);
			if (!this.#goOn(MINUTE, 'exam-started', place, `{"attempt":"${attempt}"}`)) return;
			const score = Math.round(between(dice, 5, 10)) / 10;
			passed = score >= pass;
			const result = `{"attempt":"${attempt}","score":${score},"passed":${passed}}`;
			if (!this.#goOn(between(dice, 4, 14) * MINUTE, 'exam-submitted', place, result)) return;
			if (passed) this.#complete(place, score);
			else this.#pause();
		}
	}

	#complete(place: string, score: number): void {
		const { dice } = this.#plot;
		if (!this.#goOn(0, 'course-completed', place, `{"score":${score}}`)) return;
		if (!happens(dice, WANTS_CERTIFICATE)) return;
		const credential = quickIdAt(dice, this.#at);
		const detail = `{"credential":"${credential}","score":${score},"supervised":false}`;
		this.#goOn(5 * MINUTE, 'credential-awarded', place, detail);
		this.#pause();
	}

	#pause(): void {
		const { dice } = this.#plot;
		if (happens(dice, SAME_EVENING)) return;
		this.#at += Math.round((0.5 + wait(dice, happens(dice, LONG_BREAK) ? LONG_PACE : PACE)) * DAY);
	}

	#isOver(): boolean {
		return this.lines.length >= this.#plot.most || this.#at > this.#plot.end;
	}

	/** @returns false where the story has ended */
	#goOn(after: number, kind: EventKind, place: string, detail = '{}'): boolean {
		this.#at += Math.round(after);
		if (this.#isOver()) return false;
		this.#note(kind, place, detail);
		return true;
	}

	/** The columns of `EVENT_COLUMNS`. */
	#note(kind: EventKind, place: string, detail: string, told = true): void {
		const { id, home, sex, birthYear } = this.#citizen;
		const at = new Date(this.#at);
		const time = at.toISOString();
		const person = told
			? `${home ? areaAt(home, at) : NULL}\t${sex ?? NULL}\t${birthYear ?? NULL}`
			: `${NULL}\t${NULL}\t${NULL}`;
		const event = quickIdAt(this.#plot.dice, at.getTime());
		this.lines.push(`${id}\t${event}\t${kind}\t${time}\t${time}\t${place}\tf\t${person}\t${detail}\n`);
	}
}
