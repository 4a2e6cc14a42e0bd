import type { Locale } from './locale.ts';

/** The ways a question can be asked. A true/false question is a `single` with two options. */
export const QUESTION_KINDS = ['single', 'multiple', 'short', 'number', 'order', 'match', 'gap'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One thing a learner may pick, move or pair. Its id is a letter, the same in every language. */
export type Option = { readonly id: string; readonly html: string };

/** Where an option lies on a picture: left, top, width and height in percent of it. */
export type Spot = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** A picture whose places are the options of a question. */
export type Hotspots = {
	readonly url: string;
	readonly width: number;
	readonly height: number;
	readonly alt: string;
	/** Option id → its place. */
	readonly spots: Readonly<Record<string, Spot>>;
};

/** A piece of a gap text: plain words, or the place of a gap. */
export type GapPart = { readonly text: string } | { readonly gap: string };

/** What every question shows, whatever its kind. All `html` is compiled and sanitised. */
type Asked = {
	readonly id: string;
	/** The question itself, as phrasing content: it fits in a `legend` or a `label`. */
	readonly prompt: string;
	/** What stands between the question and its options: a picture, a message to read. */
	readonly context?: string;
	readonly hint?: string;
	readonly skills: readonly string[];
	readonly level: number;
};

/** The public side of a question in one language. It holds nothing that tells the right answer. */
export type AskedQuestion =
	| (Asked & {
			readonly kind: 'single' | 'multiple' | 'order';
			readonly options: readonly Option[];
			/** Where the options are places on a picture; they stand in a list too. */
			readonly hotspots?: Hotspots;
	  })
	| (Asked & {
			readonly kind: 'match';
			readonly lefts: readonly Option[];
			readonly rights: readonly Option[];
	  })
	| (Asked & { readonly kind: 'gap'; readonly parts: readonly GapPart[] })
	| (Asked & { readonly kind: 'short' })
	| (Asked & { readonly kind: 'number'; readonly unit?: string });

/** Wordings taken as right. Case and spaces are always forgiven, accents unless `accents` is true. */
export type Wordings = { readonly accepted: readonly string[]; readonly accents: boolean };

/** The right answer of one question, shared by its languages. It never leaves the server before the answer is kept. */
export type AnswerKey =
	| { readonly kind: 'single'; readonly right: string }
	| { readonly kind: 'multiple'; readonly right: readonly string[] }
	| { readonly kind: 'order'; readonly order: readonly string[] }
	| { readonly kind: 'match'; readonly pairs: Readonly<Record<string, string>> }
	| { readonly kind: 'gap'; readonly gaps: Readonly<Record<string, Wordings>> }
	| ({ readonly kind: 'short' } & Wordings)
	| { readonly kind: 'number'; readonly value: number; readonly tolerance: number };

/**
 * What a learner answered, as given: an option id (`single`), option ids (`multiple`, `order`), left id → right id
 * (`match`), gap id → words (`gap`), words (`short`), a number or its digits (`number`). Marking takes `unknown`, since
 * this arrives from outside.
 */
export type Answer = string | number | readonly string[] | Readonly<Record<string, string>>;

/** What a learner reads once the answer is kept: per option, and about the question as a whole. Compiled HTML. */
export type Feedback = { readonly options: Readonly<Record<string, string>>; readonly because?: string };

/** The private side of a question: its right answer, and its feedback in every language. */
export type StoredKey = { readonly answer: AnswerKey; readonly feedback: Readonly<Record<Locale, Feedback>> };

/** How a partly right answer counts: its share, or nothing. */
export const MARKING_POLICIES = ['partial', 'all-or-nothing'] as const;
export type MarkingPolicy = (typeof MARKING_POLICIES)[number];

/** What marking says of one answer. `score` runs from 0 to 1; `version` names the rule that gave it. */
export type Mark = { readonly score: number; readonly right: boolean; readonly version: number };

/** How a quiz is drawn and passed: `pick` questions of it are asked, `pass` percent of the score is needed. */
export type ExamRule = { readonly pass: number; readonly pick: number; readonly marking: MarkingPolicy };
