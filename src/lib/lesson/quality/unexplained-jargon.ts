import { LOCALES, type Locale } from '#lib/vocabulary/locale.ts';
import { problemAt, type Problem } from '../problem.ts';
import { JARGON } from './jargon.ts';
import { lineIn, type Passage } from './passages.ts';

const PATTERNS = Object.fromEntries(LOCALES.map((locale) => [locale, patternOf(locale)])) as Record<
	Locale,
	RegExp
>;

/**
 * Technical words nobody explains, each where it is first used in a file.
 * @param explained words that the lesson, or for a closing quiz any lesson of the course, says the meaning of
 */
export function checkJargon(passages: readonly Passage[], explained: readonly string[]): Problem[] {
	const known = explained.map((term) => term.normalize('NFC').toLowerCase());
	const told = new Set<string>();
	return passages.flatMap((passage) => {
		const { file, locale } = passage;
		return [...passage.words.matchAll(PATTERNS[locale])].flatMap(({ 1: found = '', index }) => {
			const word = found.replace(/\s+/g, ' ').toLowerCase();
			if (known.some((term) => word.includes(term)) || told.has(`${file} ${word}`)) return [];
			told.add(`${file} ${word}`);
			const detail = { word: found, plain: JARGON[locale][word] ?? '' };
			return [problemAt({ file, line: lineIn(passage, index) }, 'jargon', detail)];
		});
	});
}

/** Whole words only, in the plural too where a language has one: “bot” is not found in “robot”. */
function patternOf(locale: Locale): RegExp {
	const words = Object.keys(JARGON[locale]).map((word) => word.replaceAll(' ', '\\s+'));
	return new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu');
}
