import type { Db, Tx } from '../db/db.ts';
import { getOfferedCourse } from '../catalogue/courses.ts';
import { findEvent } from '../events/learning-events.ts';
import { recordEvent } from '../events/record-event.ts';
import { startCourseIn } from './start-course.ts';
import { assertMay } from '#lib/rules/permissions.ts';
import type { CourseId, EventId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

export type PracticeResult = {
	readonly event: EventId;
	readonly course: CourseId;
	readonly lesson: string;
	readonly block: string;
	/** 0…1: share of safe choices. */
	readonly score: number;
	readonly choices: readonly string[];
	readonly now: Date;
};

/**
 * Records one game of a practice simulator. Practice earns nothing, so its score may come from the browser.
 * @throws Refusal `question-changed` where the lesson has no such block, `changed-repeat`
 */
export async function finishPractice(db: Db, actor: Actor, given: PracticeResult): Promise<void> {
	assertMay(actor, 'study-course');
	const course = await getOfferedCourse(db, given.course);
	const lesson = course.lessons.find(({ id }) => id === given.lesson);
	const isThere = lesson?.body[actor.locale].some((part) => 'kind' in part && part.id === given.block);
	if (!isThere) throw new Refusal('question-changed');
	await db.transaction().execute(async (tx) => {
		await startCourseIn(tx, actor, course, given.now);
		const recorded = await recordEvent(tx, actor, {
			id: given.event,
			kind: 'practice-done',
			occurredAt: given.now,
			course: course.id,
			courseVersion: course.version,
			lesson: given.lesson,
			detail: { block: given.block, score: given.score, choices: given.choices }
		});
		if (recorded === 'repeated') await assertSame(tx, actor, given);
	});
}

/** The same game sent twice is fine; another one under its id is not silently dropped. */
async function assertSame(tx: Tx, actor: Actor, given: PracticeResult): Promise<void> {
	const before = await findEvent(tx, actor.id, given.event);
	const isSame =
		before?.course === given.course &&
		before.lesson === given.lesson &&
		before.detail.block === given.block &&
		String(before.detail.choices) === String(given.choices);
	if (!isSame) throw new Refusal('changed-repeat');
}
