import type { AnswerKey, AskedQuestion, StoredKey } from '#lib/vocabulary/question.ts';
import type { Body, CompiledLesson, CompiledQuiz, Question } from './body.ts';
import { canonicalJson } from './canonical-json.ts';
import { RECORDING } from './compile-media.ts';
import { problemAt, type Problem } from './problem.ts';

/** The same thing in both languages. */
export type Pair<T> = { vi: T; en: T };

/** Whether both languages of a lesson are in step; problems stand in the English file. */
export function checkLessonPair({ vi, en }: Pair<CompiledLesson>, file: string): Problem[] {
	const at = { file, line: 1 };
	const problems: Problem[] = [];
	if (vi.minutes !== en.minutes)
		problems.push(problemAt(at, 'pair-minutes', { vi: vi.minutes, en: en.minutes }));
	if (levels(vi) !== levels(en)) {
		problems.push(problemAt(at, 'pair-headings', { vi: vi.headings.length, en: en.headings.length }));
	}
	const blocks = { vi: blockNames(vi.body), en: blockNames(en.body) };
	if (blocks.vi !== blocks.en) problems.push(problemAt(at, 'pair-blocks', blocks));
	return problems;
}

/** Whether both languages of a quiz ask the same questions with the same keys; problems stand in the English file. */
export function checkQuizPair({ vi, en }: Pair<CompiledQuiz>, file: string): Problem[] {
	const problems: Problem[] = [];
	if (canonicalJson(vi.rule) !== canonicalJson(en.rule))
		problems.push(problemAt({ file, line: 1 }, 'pair-rule'));
	for (let at = 0; at < Math.max(vi.questions.length, en.questions.length); at++) {
		const pair = { vi: vi.questions[at], en: en.questions[at] };
		const [one, other] = [pair.vi?.asked.id ?? '–', pair.en?.asked.id ?? '–'];
		const place = { file, line: pair.en?.line ?? 1 };
		if (!pair.vi || !pair.en || one !== other) {
			problems.push(problemAt(place, 'pair-questions', { position: at + 1, vi: one, en: other }));
			break; // One question too few shifts all that follow.
		}
		problems.push(...checkQuestionPair({ vi: pair.vi, en: pair.en }, file));
	}
	return problems;
}

/**
 * The key both languages share. Wordings come from both, since a person who reads English may well answer in
 * Vietnamese; everything else is the same in a pair that is in step.
 */
function sharedKey({ vi, en }: Pair<AnswerKey>): AnswerKey {
	if (vi.kind === 'short' && en.kind === 'short') {
		return { ...vi, accepted: [...new Set([...vi.accepted, ...en.accepted])] };
	}
	if (vi.kind !== 'gap' || en.kind !== 'gap') return vi;
	const gaps = Object.entries(vi.gaps).map(([gap, words]) => {
		const accepted = [...new Set([...words.accepted, ...(en.gaps[gap]?.accepted ?? [])])];
		return [gap, { ...words, accepted }];
	});
	return { kind: 'gap', gaps: Object.fromEntries(gaps) };
}

/** The private side of a question in both languages, as it is stored. */
export function storedKey({ vi, en }: Pair<Question>): StoredKey {
	const answer = sharedKey({ vi: vi.key.answer, en: en.key.answer });
	return { answer, feedback: { vi: vi.key.feedback, en: en.key.feedback } };
}

function checkQuestionPair({ vi, en }: Pair<Question>, file: string): Problem[] {
	const place = { file, line: en.line };
	const { id } = vi.asked;
	const problems: Problem[] = [];
	if (keyShape(vi) !== keyShape(en)) problems.push(problemAt(place, 'pair-key', { id }));
	if (skillsOf(vi.asked) !== skillsOf(en.asked)) problems.push(problemAt(place, 'pair-skills', { id }));
	return problems;
}

/** What must be equal in both languages: the whole key, except the wordings themselves, and how much there is to choose. */
function keyShape({ asked, key: { answer } }: Question): string {
	const choices = 'options' in asked ? asked.options.length : 0;
	if (answer.kind === 'short') return canonicalJson([answer.kind, answer.accents]);
	if (answer.kind !== 'gap') return canonicalJson([choices, answer]);
	const gaps = Object.entries(answer.gaps).map(([gap, words]) => [gap, words.accents]);
	return canonicalJson([answer.kind, Object.fromEntries(gaps)]);
}

function skillsOf({ skills, level }: AskedQuestion): string {
	return canonicalJson([skills.toSorted(), level]);
}

function levels({ headings }: CompiledLesson): string {
	return headings.map(({ level }) => level).join(' ');
}

function blockNames(body: Body): string {
	// A lesson may be recorded in one language first.
	return body.flatMap((part) => ('kind' in part && part.id !== RECORDING ? [part.id] : [])).join(', ');
}
