import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Body, BodyPart } from '../body.ts';

/** What a machine can find in a published lesson that keeps somebody out; the number is the criterion of WCAG 2.2. */
export type AccessFault =
	| 'no-alt-1.1.1'
	| 'no-captions-1.2.2'
	| 'heading-skipped-1.3.1'
	| 'table-without-header-1.3.1'
	| 'empty-link-2.4.4';

const parser = unified().use(rehypeParse, { fragment: true });

/** The faults of one lesson text in one language. It finds a part of what there may be, so no fault is no claim. */
export function accessFaults(body: Body): AccessFault[] {
	const roots = body.flatMap((part) => ('html' in part ? [parser.parse(part.html)] : []));
	const elements = roots.flatMap(elementsOf);
	return [...body.flatMap(recordingFaults), ...elements.flatMap(elementFaults), ...headingFaults(elements)];
}

/** A recording without a transcript of its own is the lesson read aloud: the lesson is its text. */
function recordingFaults(part: BodyPart): AccessFault[] {
	const isSilent = 'kind' in part && part.kind === 'video' && !part.props.captions;
	return isSilent ? ['no-captions-1.2.2'] : [];
}

function elementFaults(element: Element): AccessFault[] {
	const { tagName, properties } = element;
	if (tagName === 'img' && typeof properties.alt !== 'string') return ['no-alt-1.1.1'];
	if (tagName === 'a' && textOf(element) === '' && !properties.ariaLabel) return ['empty-link-2.4.4'];
	const hasHeader = elementsOf(element).some((inner) => inner.tagName === 'th');
	return tagName === 'table' && !hasHeader ? ['table-without-header-1.3.1'] : [];
}

function headingFaults(elements: readonly Element[]): AccessFault[] {
	const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
	return levels.some((level, at) => level > (levels[at - 1] ?? 1) + 1) ? ['heading-skipped-1.3.1'] : [];
}

function elementsOf(parent: Root | Element): Element[] {
	return parent.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []));
}

/** What somebody hears: text, and the descriptions of pictures. */
function textOf(element: Element): string {
	return element.children
		.map((child) => {
			if (child.type === 'text') return child.value;
			return child.type === 'element' ? String(child.properties.alt ?? textOf(child)) : '';
		})
		.join('')
		.trim();
}
