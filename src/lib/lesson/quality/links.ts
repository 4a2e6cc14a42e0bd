import { EXAM } from '#lib/vocabulary/course.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { LinkRead, MarkedText } from './marked-text.ts';

/** What a link inside this site may lead to: lessons by course, paths, and documents by their address. */
export type KnownPlaces = {
	readonly courses: Readonly<Record<string, readonly string[]>>;
	readonly paths: readonly string[];
	readonly documents: readonly string[];
};

/** Pages of the program that learners may be sent to. */
export const OWN_PAGES: readonly string[] = [
	'/',
	'/courses',
	'/credentials',
	'/dashboard',
	'/profile',
	'/recover',
	'/recovery-slip',
	'/sign-in',
	'/sign-up',
	'/verify'
];

const SAYS_NOTHING =
	/^(bấm |nhấn |xem |click )?(vào )?(tại )?(đây|đó|here|this|link|liên kết|xem thêm|more|read more)$/iu;
const ADDRESS = /^(https?:\/\/|www\.|\/)\S+$/i;

/** Links that lead nowhere, over an open line, or under words that do not say where. */
export function checkLinks({ links }: MarkedText, file: string, known: KnownPlaces): Problem[] {
	return links.flatMap((link) => {
		const place = { file, line: link.line };
		const problems: Problem[] = [];
		const url = link.url.slice(0, 80);
		if (link.url.startsWith('/') && !leadsSomewhere(link.url, known))
			problems.push(problemAt(place, 'link-unknown', { url }));
		if (/^http:/i.test(link.url)) problems.push(problemAt(place, 'link-http', { url }));
		if (saysNothing(link)) problems.push(problemAt(place, 'link-words', { words: link.words }));
		return problems;
	});
}

function saysNothing({ words }: LinkRead): boolean {
	return SAYS_NOTHING.test(words) || ADDRESS.test(words);
}

function leadsSomewhere(url: string, { courses, paths, documents }: KnownPlaces): boolean {
	const path = url.replace(/[?#].*$/, '').replace(/(?<=.)\/$/, '');
	const [, area, name = '', part = '', ...more] = path.split('/');
	if (OWN_PAGES.includes(path) || documents.includes(path)) return true;
	if (more.length > 0 || name === '') return false;
	if (area === 'courses') return part === '' && Object.hasOwn(courses, name);
	if (area === 'paths') return part === '' && paths.includes(name);
	if (area !== 'learn' || !Object.hasOwn(courses, name)) return false;
	return part === EXAM || (courses[name] ?? []).includes(part);
}
