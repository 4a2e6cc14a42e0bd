import { lineIn, type Passage } from './passages.ts';

/** A sentence of a passage: what it says, how many words that are, and the line it begins on. */
export type Sentence = { readonly text: string; readonly words: number; readonly line: number };

/** A colon or a semicolon gives as much rest as a full stop; closing quotes belong to what they close. */
const REST = /(?<=[.!?…:;][”"’)\]]*)\s+/u;

/** Words are told apart by spaces: Vietnamese writes its syllables so. Lone dashes and signs are none. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function sentencesIn(passage: Passage): Sentence[] {
	const sentences: Sentence[] = [];
	let offset = 0;
	for (const part of passage.words.split(REST)) {
		const text = part.trim();
		const begin = passage.words.indexOf(text, offset);
		offset = begin + text.length;
		const words = countWords(text);
		if (words > 0) sentences.push({ text, words, line: lineIn(passage, begin) });
	}
	return sentences;
}
