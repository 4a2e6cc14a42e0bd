import type { Course } from '../catalogue/courses.ts';
import type { KeyedQuestion } from '../catalogue/questions.ts';
import type { Tables } from '../db/tables.ts';
import { NO_LEARNING } from '../metrics/facts.ts';
import type { EventKind, LearningEvent } from '#lib/vocabulary/event.ts';
import { eventId, type AccountId } from '#lib/vocabulary/ids.ts';
import type { Selectable } from 'kysely';
import { DAY, midnightOf, MINUTE, momentOn } from './days.ts';
import type { DemoWindow } from './demo-window.ts';
import { idAt, wait, type Dice } from './dice.ts';
import { areaAt } from './hamlets.ts';
import type { Person } from './invent-people.ts';
import type { Ledger } from './ledger.ts';

/** A published course with the keys its questions are marked by. */
export type DemoCourse = { readonly course: Course; readonly keys: ReadonlyMap<string, KeyedQuestion> };

/** What all invented people share. */
export type World = {
	readonly dice: Dice;
	readonly ledger: Ledger;
	readonly window: DemoWindow;
	/** Who withdraws certificates. */
	readonly administrator: AccountId;
};

/** One invented person on the way through the quarters. */
export type Life = World & {
	readonly person: Person;
	/** How far they have come. */
	now: Date;
	/** When they last did something that counts as being active. */
	lastDeed: Date;
	/** Their latest answer to each question inside lessons. */
	readonly answers: Map<string, Selectable<Tables['practice_answer']>>;
};

/** Time passes. @returns false, and nothing changes, where the demo's time ends before */
export function pass(life: Life, milliseconds: number): boolean {
	const later = new Date(life.now.getTime() + milliseconds);
	if (later > life.window.to) return false;
	life.now = later;
	return true;
}

/** So many days go by, until an hour of the day when people learn. @returns as `pass` */
export function passDays(life: Life, days: number): boolean {
	const day = new Date(life.now.getTime() + days * DAY);
	if (day > life.window.to) return false;
	const moment = momentOn(life.dice, midnightOf(day), life.window.to);
	return pass(life, Math.max(MINUTE, moment.getTime() - life.now.getTime()));
}

export type Deed = {
	readonly course?: Course;
	readonly lesson?: string;
	readonly detail?: LearningEvent['detail'];
};

/** Writes an event down as of the life's now. `told`: they have told of themselves, so its snapshot has it. */
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
		area_id: told && person.home ? areaAt(person.home, now) : null,
		sex: told ? person.sex : null,
		birth_year: told ? person.birthYear : null,
		detail
	};
	ledger.learning_event.push(event);
	if (!isNoLearning(kind)) life.lastDeed = now;
	return event;
}

function isNoLearning(kind: EventKind): boolean {
	return NO_LEARNING.some((one) => one === kind);
}

/** Signs somebody up and, if they told anything of themselves, keeps it a moment later. */
export function beginLife(world: World, person: Person): Life {
	const life: Life = { ...world, person, now: person.joins, lastDeed: person.joins, answers: new Map() };
	const { id, home, sex, birthYear, joins } = person;
	world.ledger.account.push({
		...{ id, guest: false, full_name: null, notice: null },
		...{ area_id: home && areaAt(home, world.window.to), sex, birth_year: birthYear, created_at: joins }
	});
	note(life, 'registered', {}, false);
	if ((home ?? sex ?? birthYear) !== null && pass(life, (0.5 + wait(world.dice, 0.7)) * MINUTE))
		note(life, 'profile-stated');
	return life;
}
