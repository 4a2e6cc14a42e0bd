import type { Nodes } from 'mdast';
import { nodesOf } from './nodes.ts';

/** The words of a node, without marks; of a picture, its description. */
export function textOf(root: Nodes): string {
	let words = '';
	for (const { node } of nodesOf<Nodes>(root)) {
		if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
		else if (node.type === 'image') words += node.alt ?? '';
	}
	return words;
}
