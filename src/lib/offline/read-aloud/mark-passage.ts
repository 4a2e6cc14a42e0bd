import type { Passage } from './passages.ts';

/** Name of the stretch of text that is being spoken, for `::highlight()`, and class of its block elsewhere. */
const NAME = 'being-read';

/** Makes the function that marks what is being spoken, and nothing when given null. */
export function passageMarker(): (passage: Passage | null) => void {
	const marks = typeof Highlight === 'function' ? CSS.highlights : undefined;
	let marked: Element | null = null;
	return (passage) => {
		if (marks) {
			marks.delete(NAME);
			if (passage) marks.set(NAME, new Highlight(passage.range));
			return;
		}
		marked?.classList.remove(NAME);
		marked = passage?.block ?? null;
		marked?.classList.add(NAME);
	};
}
