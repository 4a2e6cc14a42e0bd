import { markAnswer } from '#lib/rules/marking.ts';
import type { EventKind } from '#lib/vocabulary/event.ts';
import { answerDetail } from '../assessment/answer-question.ts';
import { answerAs } from './answer-as.ts';
import type { Dice } from './dice.ts';
import type { DemoCourse } from './life.ts';

/** One deed on the way through a course: its kind, where it happens, and what its event may tell. */
export type ScriptedDeed = {
	readonly kind: EventKind;
	/** Columns of the course, its version and the lesson, as COPY reads them. */
	readonly place: string;
	/** For an answer: JSON of its detail when it is right, and when it is wrong. */
	readonly details: readonly [right: string, wrong: string] | null;
};

/** The deeds of a whole course up to its last lesson, in order, and where its closing quiz is sat. */
export type CourseScript = {
	readonly lessons: readonly ScriptedDeed[];
	readonly place: string;
	/** Share of the score that is needed, 0…1; null where there is no closing quiz. */
	readonly pass: number | null;
};

/** COPY's sign for null. */
export const NULL = '\\N';

/** Writes a course down once, so that a million people can walk through it. */
export function courseScript(dice: Dice, { course, keys }: DemoCourse): CourseScript {
	const placeOf = (lesson: string) => `${course.id}\t${course.version}\t${lesson}`;
	const lessons = course.lessons.flatMap(({ id, questions }): ScriptedDeed[] => {
		const place = placeOf(id);
		const answers = questions.map((question) => {
			const { key, asked } = keys.get(question.id)!;
			const detailOf = (probability: number) => {
				const response = answerAs(dice, key.answer, asked.vi, probability);
				const { score } = markAnswer(key.answer, response, 'partial');
				return copyText(JSON.stringify(answerDetail(question.id, response, score)));
			};
			return { kind: 'question-answered', place, details: [detailOf(1), detailOf(0)] } as const;
		});
		return [...answers, { kind: 'lesson-completed', place, details: null }];
	});
	const place = placeOf(NULL);
	return {
		lessons: [{ kind: 'course-started', place, details: null }, ...lessons],
		place,
		pass: course.exam && course.exam.pass / 100
	};
}

/** A value as COPY's text format wants it. */
export function copyText(value: string): string {
	return value.replace(
		/[\\\t\n\r]/g,
		(sign) => ({ '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign] ?? `\\${sign}`
	);
}
