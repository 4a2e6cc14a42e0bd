/** A node of a Markdown or HTML tree, as far as walking through it needs to know. */
type Walked = { type: string; children?: readonly Walked[] };

/**
 * Every node of a tree with its depth, parents before children, in reading order. It keeps its own stack, so that a
 * tree of any depth can be walked.
 */
export function* nodesOf<N extends Walked>(root: N): Generator<{ node: N; depth: number }> {
	const open: { node: N; depth: number }[] = [{ node: root, depth: 0 }];
	for (let next = open.pop(); next; next = open.pop()) {
		yield next;
		// The children of a node of a union are again of that union; the types of both trees are closed so.
		const children = (next.node.children ?? []) as readonly N[];
		for (let at = children.length - 1; at >= 0; at--) {
			const child = children[at];
			if (child) open.push({ node: child, depth: next.depth + 1 });
		}
	}
}
