import { ageBand } from '#lib/rules/age-band.ts';
import { quarterBounds, quarterOf } from '#lib/rules/quarter.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import { between, happens, wait, type Dice } from './dice.ts';
import { lookBack } from './do-lesson.ts';
import { inventPeople, type Commune } from './invent-people.ts';
import type { Ledger } from './ledger.ts';
import { beginLife, passDays, type DemoCourse, type Life } from './life.ts';
import { studyCourse } from './study-course.ts';
import { DAY, midnightOf, momentOn } from './year.ts';

/** Some sign up and never begin. */
const BEGINS = 0.95;

/** Begin where the catalogue begins; the others with whatever they need most. */
const BEGINS_AT_FIRST = 0.4;

/** Of those who completed a course and find another. */
const TAKES_ANOTHER = 0.5;

/** Of those who have stopped, each time some two months have gone by. */
const LOOKS_BACK = 0.35;

/**
 * Learners of a known age active this quarter, at the least: in an ordinary commune more than a figure needs to be
 * shown, in one that is hardly reached somebody, so that there is a figure to withhold.
 */
function fewestActive(learners: number): number {
	if (learners >= 14) return 7;
	return learners > 2 ? 1 : 0;
}

/** Lives the year that ends at `now` for everybody in these communes, and writes it all into the ledger. */
export function liveAYear(
	dice: Dice,
	ledger: Ledger,
	communes: readonly Commune[],
	courses: readonly DemoCourse[],
	now: Date
): void {
	const lives = inventPeople(dice, communes, now).map((person) => {
		const life = beginLife(dice, ledger, person, now);
		if (happens(dice, BEGINS)) learn(life, courses);
		return life;
	});
	for (const [, ofCommune] of Map.groupBy(lives, (life) => life.person.area))
		keepAlive(ofCommune, courses, now);
}

function learn(life: Life, courses: readonly DemoCourse[]): void {
	const start = happens(life.dice, BEGINS_AT_FIRST) ? 0 : Math.floor(between(life.dice, 0, courses.length));
	for (const [at, course] of [...courses.slice(start), ...courses.slice(0, start)].entries()) {
		if (at > 0 && !happens(life.dice, TAKES_ANOTHER)) break;
		if (!studyCourse(life, course)) break;
	}
	while (happens(life.dice, LOOKS_BACK) && passDays(life, wait(life.dice, 60))) visit(life, courses);
}

function visit(life: Life, courses: readonly DemoCourse[]): void {
	for (const course of courses) lookBack(life, course);
}

/**
 * A quarter may just have begun, and a demo is shown on that day too: where too few of a commune have been active in
 * it, some come back in these last days.
 */
function keepAlive(lives: readonly Life[], courses: readonly DemoCourse[], now: Date): void {
	const area: AreaId | null = lives[0]!.person.area;
	if (area === null) return;
	const { from } = quarterBounds(quarterOf(now));
	const grown = lives.filter((life) => isGrown(life, now) && life.answers.size > 0);
	const quiet = grown.filter((life) => life.lastDeed < from);
	const missing = fewestActive(lives.length) - (grown.length - quiet.length);
	for (const life of quiet.slice(0, Math.max(0, missing))) {
		const since = Math.max(from.getTime(), now.getTime() - 20 * DAY);
		const day = midnightOf(new Date(between(life.dice, since, now.getTime())));
		life.now = momentOn(life.dice, day, now);
		visit(life, courses);
	}
}

function isGrown({ person }: Life, now: Date): boolean {
	const band = ageBand(now.getUTCFullYear(), person.birthYear);
	return band !== 'unknown' && band !== '0-14';
}
