import type { Nodes, Root } from 'mdast';
import { checkText } from './check-text.ts';
import { nodesOf } from './nodes.ts';
import { parseSafely } from './parse.ts';
import { problemAt, type Place, type Problem } from './problem.ts';
import { renderFlow, renderPhrasing } from './render.ts';
import type { Surroundings } from './surroundings.ts';

/** Compiles the Markdown texts of one YAML block; problems gather in `problems`. */
export type Fragments = {
	/** One paragraph, as phrasing content. */
	words: (text: string, line: number) => string;
	/** Paragraphs and lists, as flow content. */
	prose: (text: string, line: number) => string;
	problems: Problem[];
};

/** Makes the compiler for texts inside a block: the same dialect as the lesson, without headings, notes or blocks. */
export function fragmentsIn(surroundings: Surroundings): Fragments {
	const problems: Problem[] = [];
	const { file, locale } = surroundings;
	const read = (text: string, line: number) => readFragment(text, { file, line }, surroundings, problems);
	return {
		problems,
		prose: (text, line) => renderFlow(read(text, line).children, locale),
		words(text, line) {
			const [only, ...more] = read(text, line).children;
			if (only?.type === 'paragraph' && more.length === 0) return renderPhrasing(only.children, locale);
			problems.push(problemAt({ file, line }, 'one-paragraph'));
			return '';
		}
	};
}

function readFragment(text: string, place: Place, surroundings: Surroundings, problems: Problem[]): Root {
	const parsed = parseSafely(text, place.file);
	const root: Root = parsed.root ?? { type: 'root', children: [] };
	const found = [...parsed.problems, ...checkText(root, surroundings, [])];
	problems.push(...found.map(({ code, detail }) => problemAt(place, code, detail)));
	if (hasForeign(root)) problems.push(problemAt(place, 'not-in-quiz'));
	return root;
}

/** Whether a question or a block's text holds what only a lesson may: headings and footnotes. */
function hasForeign(root: Root): boolean {
	for (const { node } of nodesOf<Nodes>(root)) {
		if (node.type === 'heading' || node.type === 'footnoteReference') return true;
	}
	return false;
}
