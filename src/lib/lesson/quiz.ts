import type { Heading, Nodes, Root, RootContent } from 'mdast';
import type { CompiledQuiz, Question } from './body.ts';
import type { Report } from './check-links.ts';
import { checkText, reporter } from './check-text.ts';
import { quizFrontMatter, readFrontMatter } from './front-matter.ts';
import { nodesOf } from './nodes.ts';
import { normaliseSource, parseSafely } from './parse.ts';
import { problemAt, type Problem } from './problem.ts';
import { QUESTION_BLOCK_KINDS } from './question-blocks.ts';
import { inReadingOrder } from './reading-order.ts';
import { readQuestion } from './read-question.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Compiles one file of questions: a lesson's quiz, a closing quiz, placement items.
 *
 * @returns every question that could be read, with its key. Without front matter the quiz asks all questions and is
 *   passed at 80 percent. Problems are in reading order; nothing is thrown over what was written.
 */
export function compileQuiz(
	source: string,
	surroundings: Surroundings
): { quiz?: CompiledQuiz; problems: Problem[] } {
	const { file } = surroundings;
	const front = readFrontMatter(normaliseSource(source), file, quizFrontMatter, 'optional');
	const parsed = parseSafely(front.body, file);
	if (!front.value || !parsed.root) return { problems: [...front.problems, ...parsed.problems] };

	const { problems, report } = reporter(file);
	problems.push(...checkText(parsed.root, surroundings, QUESTION_BLOCK_KINDS));
	checkForeign(parsed.root, report);
	const questions = readQuestions(parsed.root, surroundings, report, problems);
	const { pass, marking, pick = questions.length } = front.value;
	if (front.value.pick !== undefined && pick > questions.length) {
		problems.push(problemAt({ file, line: 1 }, 'pick-too-many', { pick, questions: questions.length }));
	}
	const rule = { pass, pick: Math.min(pick, questions.length), marking };
	return { quiz: { rule, questions }, problems: [...front.problems, ...inReadingOrder(problems)] };
}

function checkForeign(root: Root, report: Report): void {
	for (const { node } of nodesOf<Nodes>(root)) {
		if (node.type === 'footnoteReference') report(node, 'not-in-quiz');
		else if (node.type === 'heading' && node.depth > 2) report(node, 'quiz-heading');
	}
}

function readQuestions(
	root: Root,
	surroundings: Surroundings,
	report: Report,
	problems: Problem[]
): Question[] {
	const questions: Question[] = [];
	const ids = new Set<string>();
	const found = sections(root, report);
	if (found.length === 0) problems.push(problemAt({ file: surroundings.file, line: 1 }, 'no-questions'));
	for (const { heading, content } of found) {
		const question = readQuestion(heading, content, surroundings, report, problems);
		if (!question) continue;
		const { id } = question.asked;
		if (ids.has(id)) report(heading, 'repeated-question', { id });
		else questions.push(question);
		ids.add(id);
	}
	return questions;
}

type Section = { heading: Heading; content: RootContent[] };

function sections(root: Root, report: Report): Section[] {
	const found: Section[] = [];
	for (const node of root.children) {
		const current = found.at(-1);
		if (node.type === 'heading' && node.depth === 2) found.push({ heading: node, content: [] });
		else if (current) current.content.push(node);
		else if (node.type !== 'definition') report(node, 'before-questions');
	}
	return found;
}
