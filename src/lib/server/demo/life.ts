import type { Course } from '../catalogue/courses.ts';
import type { KeyedQuestion } from '../catalogue/questions.ts';
import type { Tables } from '../db/tables.ts';
import type { EventKind, LearningEvent } from '#lib/vocabulary/event.ts';
import { eventId, type AccountId } from '#lib/vocabulary/ids.ts';
import type { Selectable } from 'kysely';
import { idAt, wait, type Dice } from './dice.ts';
import type { Person } from './invent-people.ts';
import type { Ledger } from './ledger.ts';
import { DAY, midnightOf, MINUTE, momentOn } from './year.ts';

/** A published course with the keys its questions are marked by. */
export type DemoCourse = { readonly course: Course; readonly keys: ReadonlyMap<string, KeyedQuestion> };

/** One invented person on the way through the year, and where what they do is written down. */
export type Life = {
	readonly dice: Dice;
	readonly ledger: Ledger;
	readonly person: Person;
	/** Nothing happens later than this. */
	readonly end: Date;
	/** How far they have come in the year. */
	now: Date;
	/** When they last did something that counts as being active. */
	lastDeed: Date;
	/** Their latest answer to each question inside lessons. */
	readonly answers: Map<string, Selectable<Tables['practice_answer']>>;
};

/** Time passes. @returns false, and nothing changes, where the year ends before */
export function pass(life: Life, milliseconds: number): boolean {
	const later = new Date(life.now.getTime() + milliseconds);
	if (later > life.end) return false;
	life.now = later;
	return true;
}

/** So many days go by, until an hour of the day when people learn. @returns as `pass` */
export function passDays(life: Life, days: number): boolean {
	const day = new Date(life.now.getTime() + days * DAY);
	if (day > life.end) return false;
	const moment = momentOn(life.dice, midnightOf(day), life.end);
	return pass(life, Math.max(MINUTE, moment.getTime() - life.now.getTime()));
}

export type Deed = {
	readonly course?: Course;
	readonly lesson?: string;
	readonly detail?: LearningEvent['detail'];
};

/** Writes an event down as of now. `told`: they have said where they live, so its snapshot has it. */
export function note(life: Life, kind: EventKind, { course, lesson, detail = {} }: Deed = {}, told = true) {
	const { person, now, ledger, dice } = life;
	const event = {
		learner_id: person.id,
		id: eventId(idAt(dice, now)),
		kind,
		occurred_at: now,
		recorded_at: now,
		course_id: course?.id ?? null,
		course_version: course?.version ?? null,
		lesson_id: lesson ?? null,
		guest: false,
		area_id: told ? person.area : null,
		sex: told ? person.sex : null,
		birth_year: told ? person.birthYear : null,
		detail
	};
	ledger.learning_event.push(event);
	if (kind !== 'profile-stated') life.lastDeed = now;
	return event;
}

/** Signs somebody up and, if they told anything of themselves, keeps it a moment later. */
export function beginLife(dice: Dice, ledger: Ledger, person: Person, end: Date): Life {
	const life: Life = {
		dice,
		ledger,
		person,
		end,
		now: person.joins,
		lastDeed: person.joins,
		answers: new Map()
	};
	const { id, area, sex, birthYear, joins } = person;
	ledger.account.push(accountOf(id, { area_id: area, sex, birth_year: birthYear, created_at: joins }));
	note(life, 'registered', {}, false);
	if ((area ?? sex ?? birthYear) !== null && pass(life, (0.5 + wait(dice, 0.7)) * MINUTE))
		note(life, 'profile-stated');
	return life;
}

function accountOf(
	id: AccountId,
	told: Pick<Selectable<Tables['account']>, 'area_id' | 'sex' | 'birth_year' | 'created_at'>
): Selectable<Tables['account']> {
	return { id, guest: false, full_name: null, notice: null, ...told };
}
