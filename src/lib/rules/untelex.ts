import { foldText } from './fold-text.ts';

/** Marks of tone and breve that Telex writes as a letter after the vowel. */
const TONES = /(?<=[aeiouy][a-z]*)[sfrxjw]$/;
const DOUBLES = /(aa|ee|oo|dd)/g;
const HOOKS = /(?<=[auo])w/g;

/**
 * Folded Vietnamese from keys typed in the Telex manner while the keyboard was not set to it: "luwaf ddaor" → "lua dao",
 * "maatj khaaur" → "mat khau". Words without such keys stay as they are.
 * Source: the Telex rules, s f r x j for the five tones, w for ư, ơ and ă, doubled letters for â, ê, ô and đ.
 */
export function untelex(words: string): string {
	return foldText(words).split(' ').map(untelexWord).join(' ');
}

function untelexWord(word: string): string {
	return word
		.replace(TONES, '')
		.replace(HOOKS, '')
		.replace(TONES, '')
		.replace(DOUBLES, (pair) => pair.charAt(0));
}
