import { v7 } from 'uuid';
import type { Db } from '#lib/server/db/db.ts';
import { accountId, attemptId, courseId, type CourseId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

export const now = new Date('2026-11-23T03:00:00Z');

const title = { vi: 'Nhận diện lừa đảo trực tuyến', en: 'Spotting online scams' };

/** Publishes a course of two lessons that somebody can have completed. */
export async function publishCourse(db: Db): Promise<CourseId> {
	const course = courseId(`course-${v7()}`);
	const version = 1;
	const meta = {
		title,
		summary: title,
		need: title,
		minutes: 9,
		pillar: 'citizens',
		level: 1,
		reviewBy: '2027-01-01'
	};
	const whole = { ...meta, skills: ['digcomp-2.2:4.2'], prerequisites: [], position: 0 };
	await db.insertInto('course').values({ id: course, current_version: version, position: 1 }).execute();
	await db
		.insertInto('course_version')
		.values({
			course_id: course,
			version,
			hash: 'x',
			meta: JSON.stringify(whole),
			exam: '{"pass":80,"pick":1}'
		})
		.execute();
	for (const [position, id] of ['one', 'two'].entries()) {
		const [words, body] = [JSON.stringify(title), JSON.stringify({ vi: [], en: [] })];
		const row = { id, position, minutes: 4, title: words, outcome: words, body };
		await db
			.insertInto('lesson')
			.values({ course_id: course, version, ...row })
			.execute();
	}
	return course;
}

/** An account as it asks for things. */
export async function makeActor(db: Db, given: Partial<Actor> = {}): Promise<Actor> {
	const id = accountId(v7());
	const actor: Actor = {
		id,
		guest: false,
		locale: 'vi',
		area: null,
		sex: 'f',
		birthYear: 1961,
		grants: [],
		...given
	};
	const { guest, sex, birthYear } = actor;
	await db.insertInto('account').values({ id, guest, sex, birth_year: birthYear }).execute();
	return actor;
}

/** The learner completed the course, with 90 % in the closing quiz. */
export async function complete(db: Db, { id: learner_id }: Actor, course_id: CourseId): Promise<void> {
	await db
		.insertInto('enrolment')
		.values({ learner_id, course_id, joined_at: now, completed_at: now })
		.execute();
	const sitting = { id: attemptId(v7()), version: 1, seed: 1, questions: ['q'], pass_percent: 80 };
	const result = { started_at: now, submitted_at: now, score: 0.9, passed: true };
	await db
		.insertInto('attempt')
		.values({ learner_id, course_id, ...sitting, ...result })
		.execute();
}
