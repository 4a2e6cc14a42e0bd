import type { Code, Heading, List, RootContent } from 'mdast';
import type { Question } from './body.ts';
import type { Report } from './check-links.ts';
import type { Problem } from './problem.ts';
import { isQuestionBlock } from './question-blocks.ts';
import { readQuestionHeading } from './question-heading.ts';
import { readQuestionBlock } from './read-question-block.ts';
import { renderFlow, renderPhrasing } from './render.ts';
import type { Surroundings } from './surroundings.ts';
import { readTaskList } from './task-list.ts';

/** Reads one question: its heading, what may stand before the options, the options or a block, and a last hint. */
export function readQuestion(
	heading: Heading,
	content: readonly RootContent[],
	surroundings: Surroundings,
	report: Report,
	problems: Problem[]
): Question | undefined {
	const head = readQuestionHeading(heading, report);
	const { before, answers, after } = splitAtAnswers(content);
	if (!answers) report(heading, 'options-missing');
	if (!head || !answers) return undefined;
	const { locale } = surroundings;
	const context = renderFlow(before, locale);
	const hint = readHint(after, surroundings, report);
	const { id, skills, level, words } = head;
	const asked = {
		...{ id, skills, level, prompt: renderPhrasing(words, locale) },
		...(context && { context }),
		...(hint && { hint })
	};
	const line = heading.position?.start.line ?? 1;
	if (answers.type === 'list') {
		const { kind, options, answer, feedback } = readTaskList(answers, surroundings, report);
		return { line, asked: { ...asked, kind, options }, key: { answer, feedback } };
	}
	const kind = answers.lang ?? '';
	if (!isQuestionBlock(kind)) return undefined;
	const read = readQuestionBlock(answers, kind, id, surroundings);
	problems.push(...read.problems);
	if (!read.halves) return undefined;
	const key = { answer: read.halves.answer, feedback: read.feedback };
	return { line, asked: { ...asked, ...read.halves.asked }, key };
}

type Split = { before: RootContent[]; answers?: List | Code; after: RootContent[] };

function splitAtAnswers(content: readonly RootContent[]): Split {
	const at = content.findIndex(isAnswers);
	const answers = content[at];
	if (!answers || !isAnswers(answers)) return { before: [...content], after: [] };
	return { before: content.slice(0, at), answers, after: content.slice(at + 1) };
}

function isAnswers(node: RootContent): node is List | Code {
	if (node.type === 'code') return isQuestionBlock(node.lang ?? '');
	return node.type === 'list' && node.children.some((item) => typeof item.checked === 'boolean');
}

function readHint(after: readonly RootContent[], { locale }: Surroundings, report: Report): string {
	const [hint, ...more] = after.filter((node) => node.type !== 'definition');
	const extra = hint && hint.type !== 'blockquote' ? hint : more[0];
	if (extra) report(extra, 'after-options');
	return hint?.type === 'blockquote' ? renderFlow(hint.children, locale) : '';
}
