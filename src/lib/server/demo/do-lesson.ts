import { answerDetail } from '../assessment/answer-question.ts';
import type { Course, CourseLesson } from '../catalogue/courses.ts';
import type { KeyedQuestion } from '../catalogue/questions.ts';
import { markAnswer } from '#lib/rules/marking.ts';
import { answerAs } from './answer-as.ts';
import { between, wait } from './dice.ts';
import { note, pass, type DemoCourse, type Life } from './life.ts';
import { MINUTE } from './days.ts';

/**
 * Answers every question of a lesson and ends it; whoever does not stay answers the first and leaves.
 * @returns false where it was not ended
 */
export function doLesson(
	life: Life,
	{ course, keys }: DemoCourse,
	lesson: CourseLesson,
	stays: boolean
): boolean {
	for (const { id } of stays ? lesson.questions : lesson.questions.slice(0, 1)) {
		answer(life, course, keys.get(id)!);
		if (!pass(life, wait(life.dice, 0.6) * MINUTE)) return false;
	}
	if (!stays) return false;
	const { person, ledger, now } = life;
	ledger.lesson_completion.push({
		learner_id: person.id,
		course_id: course.id,
		lesson_id: lesson.id,
		done_at: now
	});
	note(life, 'lesson-completed', { course, lesson: lesson.id });
	return true;
}

/** Somebody comes back and answers up to three questions again that they answered before. */
export function lookBack(life: Life, { course, keys }: DemoCourse): void {
	const known = [...life.answers.values()].filter((row) => row.course_id === course.id);
	const from = Math.floor(between(life.dice, 0, known.length));
	for (const { question_id } of known.slice(from, from + 3)) {
		answer(life, course, keys.get(question_id)!);
		if (!pass(life, wait(life.dice, 0.6) * MINUTE)) return;
	}
}

/** The latest answer stays, every earlier one is an event. */
function answer(life: Life, course: Course, question: KeyedQuestion): void {
	const { dice, person, now, answers, ledger } = life;
	const response = answerAs(
		dice,
		question.key.answer,
		question.asked.vi,
		person.ability - 0.04 * question.level
	);
	const { score } = markAnswer(question.key.answer, response, 'partial');
	const detail = answerDetail(question.id, response, score);
	const event = note(life, 'question-answered', { course, lesson: question.part, detail });
	const latest = { version: course.version, response, score, event_id: event.id, answered_at: now };
	const before = answers.get(`${course.id} ${question.id}`);
	if (before) {
		Object.assign(before, latest);
		return;
	}
	const row = { learner_id: person.id, course_id: course.id, question_id: question.id, ...latest };
	answers.set(`${course.id} ${question.id}`, row);
	ledger.practice_answer.push(row);
}
