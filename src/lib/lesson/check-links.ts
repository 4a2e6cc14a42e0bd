import type { Image, Link, Nodes } from 'mdast';
import { localHref } from '#lib/vocabulary/locale.ts';
import type { ProblemCode } from './problem.ts';
import type { Surroundings } from './surroundings.ts';
import { textOf } from './text-of.ts';

/** Reports one problem at a node. */
export type Report = (node: Nodes, code: ProblemCode, detail?: Record<string, string | number>) => void;

/** How wide a picture stands in a lesson: the whole phone, or the measure of the text. */
const IMAGE_SIZES = '(min-width: 40rem) 34rem, 92vw';

/** Longest address of a link, in characters. */
const LONGEST_URL = 2000;

const SAFE = /^(https?:\/\/[^\s\\]+|mailto:[^\s\\]+|tel:[+\d][\d-]*|\/(?![/\\])[^\s\\]*|#[^\s\\]*)$/i;
const SCHEME = /^([a-z][a-z0-9+.-]*:|\/\/|[/\\])/i;
const FILE_NAME = /^(?:\.\/)?([\p{L}\p{N}][\p{L}\p{N}._-]*\.(?:webp|svg|png|jpe?g|avif))$/u;

/**
 * Lets through addresses of the web, mail, telephone, this site and this page; all else (`javascript:`, `data:`,
 * `//host`, control characters) is a problem. An address of this site is put into the language of the lesson.
 */
export function checkLink(link: Link, { locale }: Surroundings, report: Report): void {
	const words = textOf(link);
	if (words.trim() === '') report(link, 'empty-link');
	if (!isSafe(link, report)) return disarm(link, words);
	if (link.url.startsWith('/')) link.url = localHref(locale, link.url);
	if (/^https?:/i.test(link.url))
		link.data = { ...link.data, hProperties: { rel: ['external', 'noopener'] } };
}

/** Leaves only the words of a link or picture, so that a preview of a faulty text fetches and runs nothing. */
function disarm(node: Link | Image, words: string): void {
	Object.assign(node, { type: 'text', value: words });
}

function isSafe(link: Link, report: Report): boolean {
	const { url } = link;
	if (url.length <= LONGEST_URL && SAFE.test(url)) return true;
	const unsafe = url.length > LONGEST_URL || SCHEME.test(url) || /[\s\\\p{C}]/u.test(url);
	report(link, unsafe ? 'unsafe-url' : 'relative-link', { url: url.slice(0, 80) });
	return false;
}

/** A picture needs a description and a file beside the lesson; its size is written so that the page does not jump. */
export function checkImage(image: Image, { media }: Surroundings, report: Report): void {
	if ((image.alt ?? '').trim() === '') report(image, 'missing-alt');
	const name = FILE_NAME.exec(decoded(image.url))?.[1];
	const found = name && media(name);
	if (!name) report(image, 'media-not-beside', { name: image.url.slice(0, 80) });
	else if (!found) report(image, 'media-missing', { name });
	if (!found) return disarm(image, image.alt ?? '');
	image.url = found.url;
	if (!found.type.startsWith('image/')) report(image, 'media-not-picture', { name: image.url });
	const { width, height, srcset: srcSet } = found;
	const inSizes = srcSet && { srcSet, sizes: IMAGE_SIZES };
	const hProperties = { width, height, ...inSizes, loading: 'lazy', decoding: 'async' };
	image.data = { ...image.data, hProperties };
}

function decoded(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
