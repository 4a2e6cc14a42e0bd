import type { AnswerKey, AskedQuestion, ExamRule, Feedback } from '#lib/vocabulary/question.ts';
import type { CheckProps } from './blocks/check.ts';
import type { Localised } from './localise.ts';
import type { ScenarioKind, ScenarioOf } from './scenarios/schemas.ts';

/** What each kind of block hands to its component, in one language. Practice answers may be in it, marked ones never. */
export type BlockProps = { check: CheckProps } & { [K in ScenarioKind]: Simulated<K> };

/** A scenario as its component takes it: one language of it, and its picture as it is served. */
export type Simulated<K extends ScenarioKind> = Localised<ScenarioOf<K>> &
	(ScenarioOf<K> extends { picture: unknown } ? { pictureMedia: Media } : unknown);

/** A kind of block a lesson may hold; its component is `components/blocks/<Kind>.svelte`. */
export type BlockKind = keyof BlockProps;

/** A block in a lesson. Its id is the same in every language and names it in result events. */
export type BlockPart = { [K in BlockKind]: { kind: K; id: string; props: BlockProps[K] } }[BlockKind];

/** Sanitised HTML, safe for `{@html}`, or a block. */
export type BodyPart = { html: string } | BlockPart;

/** A compiled lesson text: plain JSON, nothing in it is executed. */
export type Body = BodyPart[];

/** A heading of a lesson, for a list of contents. `id` is the fragment it is linked by; levels start at 2. */
export type Heading = { level: number; id: string; text: string };

/** What the front matter of a lesson says: what one can do afterwards, and how many minutes it takes (1 to 5). */
export type Lesson = { title: string; minutes: number; outcome: string };

/** A lesson in one language. */
export type CompiledLesson = Lesson & { body: Body; headings: Heading[] };

/** A question in one language, both sides. Only `asked` may be shown before the answer is kept. */
export type Question = { line: number; asked: AskedQuestion; key: QuestionKey };

/** The private side of a question in one language. */
export type QuestionKey = { answer: AnswerKey; feedback: Feedback };

/** A quiz in one language, with its keys. `rule.pick` is never more than the questions there are. */
export type CompiledQuiz = { rule: ExamRule; questions: Question[] };

/**
 * A file beside a lesson as it will be served: a picture, a sound, a film, captions. `bytes` is what it weighs on the
 * line. Width and height are in CSS pixels, so that the page does not jump, and 0 for what has none; `srcset` offers
 * a photograph in smaller sizes.
 */
export type Media = {
	url: string;
	type: string;
	bytes: number;
	width: number;
	height: number;
	srcset?: string;
};
