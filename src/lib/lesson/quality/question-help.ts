import { EXAM } from '#lib/vocabulary/course.ts';
import { LETTERS } from '../letters.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { LessonText, QuizText } from './course-texts.ts';
import type { FeedbackRead, QuestionRead } from './questions-read.ts';
import { stringsIn } from './yaml-texts.ts';

/** Fewest characters that can explain something: “Đúng rồi.” alone teaches nothing. */
export const SHORTEST_FEEDBACK = 12;

/** Answers about which a learner hears nothing, or next to nothing. */
export function checkFeedback({ file, questions }: QuizText): Problem[] {
	return questions.flatMap((question) => {
		const { options, because, line } = question;
		if (options.length === 0 && !because) return [problemAt({ file, line }, 'because-missing')];
		return [
			...tooShort(because, file),
			...options.flatMap((option, at) =>
				option.feedback
					? tooShort(option.feedback, file)
					: [problemAt({ file, line: option.line }, 'option-unexplained', { option: LETTERS[at] ?? '' })]
			)
		];
	});
}

/** The same for the unmarked questions in a lesson. */
export function checkBlockFeedback({ file, blocks }: LessonText): Problem[] {
	return blocks.flatMap(({ value, lineOf }) =>
		[...stringsIn(value)]
			.filter(({ path }) => path.at(-1) === 'because')
			.flatMap(({ path, text }) => tooShort({ words: text, line: lineOf(path) }, file))
	);
}

/** Questions of a lesson without a hint. In a closing quiz nobody expects one. */
export function checkHints({ file, part, questions }: QuizText): Problem[] {
	if (part === EXAM) return [];
	const bare = questions.filter(({ hasHint }: QuestionRead) => !hasHint);
	return bare.map(({ id, line }) => problemAt({ file, line }, 'hint-missing', { id }));
}

function tooShort(feedback: FeedbackRead, file: string): Problem[] {
	if (!feedback || feedback.words.length >= SHORTEST_FEEDBACK) return [];
	const detail = { length: feedback.words.length, least: SHORTEST_FEEDBACK };
	return [problemAt({ file, line: feedback.line }, 'feedback-short', detail)];
}
