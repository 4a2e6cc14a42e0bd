import { sentences } from '#lib/rules/sentences.ts';

/** What is spoken at once, and where on the page it stands. */
export type Passage = { readonly text: string; readonly range: Range; readonly block: Element };

/** Words the voice adds: before the name of a practice, before the description of a picture. */
export type AddedWords = { readonly practice: string; readonly picture: string };

/** A stretch of a passage: a text of the page, or words that stand for an element, such as a picture. */
type Piece = { readonly node: Node; readonly text: string };

/** What nobody wants to hear: controls, marks of footnotes, and what says so itself. */
const UNSPOKEN =
	'[data-unspoken], [hidden], [aria-hidden=true], script, style, noscript, template, svg, audio, video, button, ' +
	'input, select, textarea, [data-footnote-ref], [data-footnote-backref]';

/** The passages of a page in reading order. Practice simulators are named and not read: they are there to be played. */
export function passagesIn(root: Element, words: AddedWords): Passage[] {
	const gatherer = new Gatherer(words);
	gatherer.visit(root);
	gatherer.close();
	return gatherer.passages;
}

class Gatherer {
	readonly passages: Passage[] = [];
	readonly #words: AddedWords;
	#run: Piece[] = [];
	/** The number of the list item that begins here, to be said before its first words. */
	#lead = '';

	constructor(words: AddedWords) {
		this.#words = words;
	}

	/** Ends the paragraph that was gathered so far. */
	close(): void {
		const run = this.#run;
		this.#run = [];
		const text = run.map((piece) => piece.text).join('');
		for (const { start, end } of sentences(text)) {
			const range = rangeOf(run, start, end);
			const spoken = text.slice(start, end).replace(/\s+/g, ' ');
			this.passages.push({ text: spoken, range, block: blockOf(range) });
		}
	}

	visit(node: Node): void {
		if (node instanceof Text) this.#add(node, node.data);
		else if (node instanceof Element && !node.matches(UNSPOKEN)) this.#visitElement(node);
	}

	#visitElement(element: Element): void {
		const { display, visibility } = getComputedStyle(element);
		if (display === 'none' || visibility === 'hidden') return;
		if (element instanceof HTMLImageElement) this.#add(element, ` ${this.#words.picture}: ${element.alt} `);
		else if (element.matches('[data-island]')) this.#namePractice(element);
		else if (element.matches('br')) this.#add(element, ' ');
		else if (element.matches('tr')) this.#visitRow(element);
		else if (/^(inline|contents)/.test(display)) this.#visitChildren(element);
		else {
			this.close();
			if (element instanceof HTMLLIElement && element.parentElement?.matches('ol')) {
				this.#lead = `${placeInList(element)}: `;
			}
			this.#visitChildren(element);
			this.close();
		}
	}

	#visitChildren(element: Element): void {
		// Of what is folded up only the line that shows is read.
		const isFolded = element instanceof HTMLDetailsElement && !element.open;
		for (const child of [...element.childNodes]) {
			if (!isFolded || (child instanceof Element && child.matches('summary'))) this.visit(child);
		}
	}

	#visitRow(row: Element): void {
		this.close();
		for (const cell of [...row.children]) {
			this.#visitChildren(cell);
			// A row is one thing to say: its cells are parted by a breath.
			if (cell.nextElementSibling) this.#run.push({ node: cell, text: endsItself(this.#run) ? ' ' : ', ' });
		}
		this.close();
	}

	#namePractice(island: Element): void {
		this.close();
		const heading = island.querySelector('h2, h3, h4') ?? island;
		const range = document.createRange();
		range.selectNodeContents(heading);
		const name = (heading === island ? '' : heading.textContent).replace(/\s+/g, ' ').trim();
		const text = name ? `${this.#words.practice}: ${name}` : this.#words.practice;
		this.passages.push({ text, range, block: heading });
	}

	#add(node: Node, text: string): void {
		if (this.#lead && /\S/.test(text)) {
			this.#run.push({ node: node.parentElement ?? node, text: this.#lead });
			this.#lead = '';
		}
		this.#run.push({ node, text });
	}
}

function placeInList(item: HTMLLIElement): number {
	const list = item.parentElement as HTMLOListElement;
	return list.start + [...list.children].indexOf(item);
}

/** Whether what was gathered closes with a mark, so that no comma may follow. */
function endsItself(run: readonly Piece[]): boolean {
	const text = run.map((piece) => piece.text).join('');
	return /[.,;:!?…]\s*$/.test(text) || text.trim() === '';
}

/** Where the characters from `start` up to `end` of a run stand on the page. */
function rangeOf(run: readonly Piece[], start: number, end: number): Range {
	const range = document.createRange();
	let at = 0;
	for (const { node, text } of run) {
		const next = at + text.length;
		if (at <= start && start < next) {
			if (node instanceof Text) range.setStart(node, start - at);
			else range.setStartBefore(node);
		}
		if (at < end && end <= next) {
			if (node instanceof Text) range.setEnd(node, end - at);
			else range.setEndAfter(node);
		}
		at = next;
	}
	return range;
}

/** The element that is marked where a browser cannot mark a stretch of text. */
function blockOf(range: Range): Element {
	const { commonAncestorContainer: common } = range;
	const element = common instanceof Element ? common : common.parentElement;
	return element?.closest('p, h1, h2, h3, h4, h5, h6, li, tr, summary, label, dt, dd') ?? element!;
}
