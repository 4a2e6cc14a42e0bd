/** Everyday words a machine would try first. Careful on purpose: the printed lists for drawing words hold 7,776. */
const WORDS_KNOWN = 2000;
/**
 * Guesses in a second: a few graphics cards against a stolen list of passwords that was kept badly. A page that takes
 * passwords slows everyone down to far fewer.
 */
const GUESSES_A_SECOND = 1e10;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

/** How long a machine would guess, in steps that people can picture. */
export type GuessingTime = 'at-once' | 'minutes' | 'hours' | 'days' | 'years' | 'lifetime';

/**
 * How long a machine would need on average for words that have nothing to do with each other or with their owner. It
 * knows how the phrase was made and tries half of all WORDS_KNOWN^words phrases, as in the usual reckoning of entropy:
 * words × log2(WORDS_KNOWN) bits. Words that somebody would guess are not to be counted.
 */
export function guessingTime(words: number): GuessingTime {
	const seconds = WORDS_KNOWN ** words / 2 / GUESSES_A_SECOND;
	if (seconds < MINUTE) return 'at-once';
	if (seconds < HOUR) return 'minutes';
	if (seconds < DAY) return 'hours';
	if (seconds < YEAR) return 'days';
	return seconds < 100 * YEAR ? 'years' : 'lifetime';
}
