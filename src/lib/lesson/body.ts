import type { AnswerKey, AskedQuestion, ExamRule, Feedback } from '#lib/vocabulary/question.ts';
import type { AudioProps } from './blocks/audio.ts';
import type { CheckProps } from './blocks/check.ts';
import type { StepsProps } from './blocks/steps.ts';
import type { VideoProps } from './blocks/video.ts';
import type { Localised } from './localise.ts';
import type { Media } from './media.ts';
import type { ScenarioKind, ScenarioOf } from './scenarios/schemas.ts';

/** What each kind of block hands to its component, in one language. Practice answers may be in it, marked ones never. */
export type BlockProps = { check: CheckProps; steps: StepsProps; video: VideoProps; audio: AudioProps } & {
	[K in ScenarioKind]: Simulated<K>;
};

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

/**
 * A lesson in one language. `terms` are the uncommon words it explains. Where somebody recorded the whole lesson, the
 * recording is the first part of its body.
 */
export type CompiledLesson = Lesson & { terms?: string[] | undefined; body: Body; headings: Heading[] };

/** A question in one language, both sides. Only `asked` may be shown before the answer is kept. */
export type Question = { line: number; asked: AskedQuestion; key: QuestionKey };

/** The private side of a question in one language. */
export type QuestionKey = { answer: AnswerKey; feedback: Feedback };

/** A quiz in one language, with its keys. `rule.pick` is never more than the questions there are. */
export type CompiledQuiz = { rule: ExamRule; questions: Question[] };
