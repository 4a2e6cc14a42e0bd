import type { CourseCardData } from '#lib/components/CourseRow.svelte';
import type { BlockProps } from '#lib/lesson/body.ts';
import type { Answer, AskedQuestion, Feedback, Mark } from '#lib/vocabulary/question.ts';

/** What the living page shows its components with, in one language. None of it is a real course. */
export type Sample = {
	choices: { id: string; text: string; because: string }[];
	courses: CourseCardData[];
	lessons: { title: string; minutes: number; outcome: string; done: boolean }[];
	question: AskedQuestion;
	given: { response: Answer; mark: Mark; feedback: Feedback };
	call: BlockProps['scam-call'];
	messages: BlockProps['scam-messages'];
	check: BlockProps['check'];
	areas: [name: string, learners: number][];
};
