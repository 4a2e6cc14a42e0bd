import type { Locale } from '#lib/vocabulary/locale.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Passage } from './passages.ts';
import { countWords, sentencesIn } from './sentences.ts';

/** Most words of a sentence: more, and somebody who reads slowly has lost its beginning. */
const MOST_WORDS: Readonly<Record<Locale, number>> = { vi: 28, en: 24 };

/** Most words a sentence of a lesson has on average. */
const MOST_ON_AVERAGE = 16;

/** How many words of a sentence name it to its author. */
const NAMED_BY = 6;

/** Sentences that are too long to be read at one go. */
export function checkSentenceLengths(passages: readonly Passage[]): Problem[] {
	return passages.flatMap((passage) => {
		const limit = MOST_WORDS[passage.locale];
		return sentencesIn(passage)
			.filter(({ words }) => words > limit)
			.map(({ text, words, line }) => {
				const start = text.split(/\s+/).slice(0, NAMED_BY).join(' ');
				return problemAt({ file: passage.file, line }, 'sentence-long', { words, limit, start });
			});
	});
}

/** Whether the sentences of one text are long all through. Headings, cells and blocks do not count. */
export function checkAverageLength(passages: readonly Passage[], file: string): Problem[] {
	const prose = passages.filter(({ kind, within }) => kind === 'prose' && !within);
	const sentences = prose.flatMap(sentencesIn);
	const words = prose.reduce((sum, passage) => sum + countWords(passage.words), 0);
	const average = Math.round((words / Math.max(sentences.length, 1)) * 10) / 10;
	if (average <= MOST_ON_AVERAGE) return [];
	return [problemAt({ file, line: 1 }, 'sentences-long', { average, limit: MOST_ON_AVERAGE })];
}
