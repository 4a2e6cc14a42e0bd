import { draw } from '#lib/rules/draw.ts';
import { examResult } from '#lib/rules/exam-result.ts';
import { markAnswer } from '#lib/rules/marking.ts';
import { attemptId, type AttemptId } from '#lib/vocabulary/ids.ts';
import type { ExamRule } from '#lib/vocabulary/question.ts';
import { answerAs } from './answer-as.ts';
import { between, happens, idAt, wait } from './dice.ts';
import { note, pass, passDays, type DemoCourse, type Life } from './life.ts';
import { MINUTE } from './days.ts';

const MOST_SITTINGS = 4;

/** Of those who failed. Each time they know a little more. */
const TRIES_AGAIN = 0.65;
const LEARNT_BETWEEN = 0.08;

/** Sits the closing quiz until it is passed or given up. @returns the score (0…1) it was passed with, else null */
export function passExam(life: Life, demo: DemoCourse, rule: ExamRule): number | null {
	for (let sitting = 0; sitting < MOST_SITTINGS; sitting++) {
		const again =
			sitting === 0 ||
			((life.person.goesAllTheWay || happens(life.dice, TRIES_AGAIN)) && passDays(life, wait(life.dice, 2)));
		// Nobody is in the middle of a quiz when the demo is shown.
		if (!again || life.now.getTime() + 60 * MINUTE > life.window.to.getTime()) return null;
		const { score, passed } = sit(life, demo, rule, life.person.ability + sitting * LEARNT_BETWEEN);
		if (passed) return score;
	}
	return null;
}

function sit(life: Life, { course, keys }: DemoCourse, rule: ExamRule, ability: number) {
	const { dice, person, ledger, now: started_at } = life;
	const seed = Math.floor(dice() * 2 ** 31);
	const ids = course.examQuestions.map((question) => question.id);
	const questions = draw(ids, rule.pick, seed);
	const id = attemptId(idAt(dice, started_at));
	note(life, 'exam-started', { course, detail: { attempt: id } });
	pass(life, between(dice, 4, 14) * MINUTE);
	const scores = questions.map((question) => answer(life, id, keys.get(question)!, ability));
	const result = examResult(scores, rule.pass);
	ledger.attempt.push({
		learner_id: person.id,
		id,
		course_id: course.id,
		version: course.version,
		seed,
		questions,
		pass_percent: rule.pass,
		started_at,
		submitted_at: life.now,
		...result
	});
	note(life, 'exam-submitted', { course, detail: { attempt: id, ...result } });
	return result;
}

/** All answers are kept when the quiz is handed in. @returns the mark */
function answer(
	life: Life,
	attempt: AttemptId,
	question: NonNullable<ReturnType<DemoCourse['keys']['get']>>,
	ability: number
) {
	const { dice, ledger, person, now } = life;
	const response = answerAs(dice, question.key.answer, question.asked.vi, ability - 0.02 * question.level);
	const { score } = markAnswer(question.key.answer, response, 'partial');
	const place = { learner_id: person.id, attempt_id: attempt, question_id: question.id };
	ledger.attempt_answer.push({ ...place, response, saved_at: now, score });
	return score;
}
