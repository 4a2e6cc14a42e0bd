import type { Course } from '../catalogue/courses.ts';
import { awardDemoCredential } from './award-demo-credential.ts';
import { between, happens, wait } from './dice.ts';
import { doLesson } from './do-lesson.ts';
import { note, pass, passDays, type DemoCourse, type Life } from './life.ts';
import { passExam } from './pass-exam.ts';
import { MINUTE } from './days.ts';

/** Many go on the same evening, others some days later. */
const SAME_EVENING = 0.4;

/** Of those who did every lesson. */
const SITS_EXAM = 0.9;
/** Of those who passed. */
const WANTS_CERTIFICATE = 0.85;

/** The lesson of the course on public services in which a birth certificate is asked for, form by form. */
const STUMBLING_LESSON = { id: 'ban-sao-khai-sinh', copes: 0.35, copesAllTheSame: 0.87 } as const;

/**
 * Somebody takes a course as far as they get: lesson by lesson, each left by some, then the closing quiz, then the
 * certificate. What would happen after the end of the demo's time has not happened.
 * @param lessons how many lessons they do at most
 * @returns whether they completed it
 */
export function studyCourse(life: Life, demo: DemoCourse, lessons = demo.course.lessons.length): boolean {
	const { course } = demo;
	const { dice, person } = life;
	if (!pass(life, readingTime(life))) return false;
	const enrolment = enrol(life, course);
	for (const [at, lesson] of course.lessons.slice(0, lessons).entries()) {
		const goesOn =
			at === 0 || (happens(dice, person.tenacity) && pause(life) && pass(life, readingTime(life)));
		const stays = (at > 0 || staysForFirst(life)) && copesWith(life, lesson.id);
		if (!goesOn || !doLesson(life, demo, lesson, stays)) return false;
	}
	if (lessons < course.lessons.length || !course.exam) return false;
	if (!person.goesAllTheWay && !happens(dice, SITS_EXAM)) return false;
	if (!pause(life)) return false;
	const score = passExam(life, demo, course.exam);
	if (score === null) return false;
	enrolment.completed_at = life.now;
	note(life, 'course-completed', { course, detail: { score } });
	if (happens(dice, WANTS_CERTIFICATE)) awardDemoCredential(life, course, score);
	return true;
}

/** In the lesson at which many stop. */
function copesWith({ dice, person }: Life, lesson: string): boolean {
	if (lesson !== STUMBLING_LESSON.id) return true;
	return happens(dice, person.goesAllTheWay ? STUMBLING_LESSON.copesAllTheSame : STUMBLING_LESSON.copes);
}

/** Some put the first lesson aside after its first question. */
function staysForFirst({ dice, person }: Life): boolean {
	return happens(dice, (1 + person.tenacity) / 2);
}

function enrol(life: Life, course: Course): Life['ledger']['enrolment'][number] {
	const enrolment = {
		learner_id: life.person.id,
		course_id: course.id,
		joined_at: life.now,
		completed_at: null as Date | null
	};
	life.ledger.enrolment.push(enrolment);
	note(life, 'course-started', { course });
	return enrolment;
}

/** Until the first question of a lesson is answered. */
function readingTime({ dice }: Life): number {
	return between(dice, 1.5, 5) * MINUTE;
}

/** @returns false where the demo's time ends first */
function pause(life: Life): boolean {
	const { dice, person } = life;
	if (person.pace === 0 || happens(dice, SAME_EVENING)) return pass(life, wait(dice, 2) * MINUTE);
	return passDays(life, wait(dice, person.pace));
}
