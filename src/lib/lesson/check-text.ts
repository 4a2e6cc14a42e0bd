import type { Code, Heading, Nodes, Root } from 'mdast';
import { checkImage, checkLink, type Report } from './check-links.ts';
import { nodesOf } from './nodes.ts';
import { problemAt, type Problem } from './problem.ts';
import type { Surroundings } from './surroundings.ts';

/** Words after three backticks that mean plain preformatted text. */
const PLAIN = new Set(['', 'text', 'txt', 'html', 'css', 'js', 'json', 'sh', 'yaml', 'csv', 'markdown']);

/** Collects what is reported about a text's nodes. */
export function reporter(file: string): { problems: Problem[]; report: Report } {
	const problems: Problem[] = [];
	const report: Report = (node, code, detail) => {
		const { line = 1, column = 1 } = node.position?.start ?? {};
		problems.push(problemAt({ file, line, column }, code, detail));
	};
	return { problems, report };
}

/**
 * Reports what a lesson or a question may not hold, and completes its links and pictures on the way.
 *
 * @param blocks the words after three backticks that make a block here
 */
export function checkText(root: Root, surroundings: Surroundings, blocks: readonly string[]): Problem[] {
	const { problems, report } = reporter(surroundings.file);
	const atTop = new Set<Nodes>(root.children);
	const checkHeading = headingCheck(report);
	for (const { node } of nodesOf<Nodes>(root)) {
		if (node.type === 'html') report(node, 'raw-html');
		else if (node.type === 'heading') checkHeading(node);
		else if (node.type === 'link') checkLink(node, surroundings, report);
		else if (node.type === 'image') checkImage(node, surroundings, report);
		else if (node.type === 'code') checkCode(node, blocks, atTop, report);
	}
	return problems;
}

function headingCheck(report: Report): (heading: Heading) => void {
	let before = 1;
	return (heading) => {
		const level = heading.depth;
		if (level === 1) report(heading, 'heading-one');
		else if (level > before + 1) report(heading, 'heading-skips', { before, level });
		before = level;
	};
}

function checkCode(code: Code, blocks: readonly string[], atTop: ReadonlySet<Nodes>, report: Report): void {
	const name = code.lang ?? '';
	if (!blocks.includes(name)) {
		if (!PLAIN.has(name)) report(code, 'unknown-block', { name, kinds: blocks.join(', ') });
	} else if (!atTop.has(code)) {
		report(code, 'block-inside', { name });
	}
}
