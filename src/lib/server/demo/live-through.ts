import { ageBand } from '#lib/rules/age-band.ts';
import { quarterBounds, quarterOf } from '#lib/rules/quarter.ts';
import type { DemoCatalogue } from './demo-catalogue.ts';
import { DAY, midnightOf, momentOn } from './days.ts';
import { between, happens, wait } from './dice.ts';
import { lookBack } from './do-lesson.ts';
import { lastArea } from './hamlets.ts';
import type { Person } from './invent-people.ts';
import { beginLife, passDays, type DemoCourse, type Life, type World } from './life.ts';
import { studyCourse } from './study-course.ts';

/** Some sign up and never begin. */
const BEGINS = 0.95;

/** Begin where the catalogue begins; the others with whatever they need most. */
const BEGINS_AT_FIRST = 0.4;

/** Of those who completed a course and find another. */
const TAKES_ANOTHER = 0.5;

/** Of those who have stopped, each time some two months have gone by. */
const LOOKS_BACK = 0.45;

/**
 * Learners of a known age active this quarter, at the least: in an ordinary commune more than a figure needs to be
 * shown, in one that is hardly reached somebody, so that there is a figure to withhold.
 */
function fewestActive(learners: number): number {
	if (learners >= 14) return 7;
	return learners > 2 ? 1 : 0;
}

/** Lives all the quarters for everybody, and writes it into the ledger. */
export function liveThrough(world: World, people: readonly Person[], catalogue: DemoCatalogue): void {
	const lives = people.map((person) => {
		const life = beginLife(world, person);
		if (person.goesAllTheWay || happens(world.dice, BEGINS)) learn(life, catalogue);
		return life;
	});
	const communes = Map.groupBy(lives, ({ person }) => person.home && lastArea(person.home));
	for (const [area, ofCommune] of communes) if (area !== null) keepAlive(ofCommune, catalogue);
}

function learn(life: Life, { all, basic }: DemoCatalogue): void {
	for (const [at, course] of ordered(life, all, basic).entries()) {
		const isOnTheWay = life.person.goesAllTheWay && at < basic.length;
		if (at > 0 && !isOnTheWay && !happens(life.dice, TAKES_ANOTHER)) break;
		if (!studyCourse(life, course)) break;
	}
	while (happens(life.dice, LOOKS_BACK) && passDays(life, wait(life.dice, 60))) visit(life, all);
}

function ordered({ dice, person }: Life, all: readonly DemoCourse[], basic: readonly DemoCourse[]) {
	if (person.goesAllTheWay) return [...basic, ...all.filter((course) => !basic.includes(course))];
	const start = happens(dice, BEGINS_AT_FIRST) ? 0 : Math.floor(between(dice, 0, all.length));
	return [...all.slice(start), ...all.slice(0, start)];
}

function visit(life: Life, courses: readonly DemoCourse[]): void {
	for (const course of courses) lookBack(life, course);
}

/**
 * A quarter may just have begun, and a demo is shown on that day too: where too few of a commune have been active in
 * it, some come back in these last days.
 */
function keepAlive(lives: readonly Life[], { all }: DemoCatalogue): void {
	const { dice, window } = lives[0]!;
	const { from } = quarterBounds(quarterOf(window.to));
	const grown = lives.filter((life) => isGrown(life) && life.answers.size > 0);
	const quiet = grown.filter((life) => life.lastDeed < from);
	const missing = fewestActive(lives.length) - (grown.length - quiet.length);
	for (const life of quiet.slice(0, Math.max(0, missing))) {
		const since = Math.max(from.getTime(), window.to.getTime() - 20 * DAY);
		const day = midnightOf(new Date(between(dice, since, window.to.getTime())));
		life.now = momentOn(dice, day, window.to);
		visit(life, all);
	}
}

function isGrown({ person, window }: Life): boolean {
	const band = ageBand(window.to.getUTCFullYear(), person.birthYear);
	return band !== 'unknown' && band !== '0-14';
}
