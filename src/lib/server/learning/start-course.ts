import { v7 } from 'uuid';
import type { Tx } from '../db/db.ts';
import { recordEvent } from '../events/record-event.ts';
import { insertEnrolment } from './enrolments.ts';
import { eventId, type CourseId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

/** The first deed in a course enrols: nobody should have to press "join" before learning. */
export async function startCourseIn(
	tx: Tx,
	actor: Actor,
	course: { id: CourseId; version: number },
	now: Date
): Promise<void> {
	if (!(await insertEnrolment(tx, actor.id, course.id, now))) return;
	await recordEvent(tx, actor, {
		id: eventId(v7()),
		kind: 'course-started',
		occurredAt: now,
		course: course.id,
		courseVersion: course.version
	});
}
