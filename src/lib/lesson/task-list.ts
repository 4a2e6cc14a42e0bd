import type { List, ListItem } from 'mdast';
import type { AnswerKey, Feedback, Option } from '#lib/vocabulary/question.ts';
import type { Report } from './check-links.ts';
import { LETTERS } from './letters.ts';
import { renderFlow, renderPhrasing } from './render.ts';
import type { Surroundings } from './surroundings.ts';

/** A task list read as the options of a question: one `[x]` makes a single choice, several a multiple one. */
export type TaskList = {
	kind: 'single' | 'multiple';
	options: Option[];
	answer: AnswerKey;
	feedback: Feedback;
};

/** Most options a question may have. */
const MOST = 10;

export function readTaskList(list: List, surroundings: Surroundings, report: Report): TaskList {
	const options: Option[] = [];
	const right: string[] = [];
	const feedback: Record<string, string> = {};
	for (const [at, item] of list.children.slice(0, MOST).entries()) {
		const id = LETTERS[at] ?? '';
		if (typeof item.checked !== 'boolean') report(item, 'option-without-box');
		if (item.checked) right.push(id);
		const read = readOption(item, surroundings, report);
		options.push({ id, html: read.html });
		if (read.feedback !== '') feedback[id] = read.feedback;
		else if (!item.checked) report(item, 'feedback-missing', { option: id });
	}
	if (list.children.length > MOST) report(list, 'too-many-options', { limit: MOST });
	if (list.children.length < 2) report(list, 'one-option');
	const [first, ...more] = right;
	if (first === undefined) report(list, 'no-right-option');
	const answer: AnswerKey =
		more.length === 0 ? { kind: 'single', right: first ?? '' } : { kind: 'multiple', right };
	return {
		kind: more.length === 0 ? 'single' : 'multiple',
		options,
		answer,
		feedback: { options: feedback }
	};
}

function readOption(
	item: ListItem,
	{ locale }: Surroundings,
	report: Report
): { html: string; feedback: string } {
	const [words, ...rest] = item.children;
	let html = '';
	if (words?.type === 'paragraph') html = renderPhrasing(words.children, locale);
	else report(item, 'option-extra');
	const said = rest.flatMap((node) => {
		if (node.type === 'blockquote') return node.children;
		report(node, 'option-extra');
		return [];
	});
	return { html, feedback: renderFlow(said, locale) };
}
