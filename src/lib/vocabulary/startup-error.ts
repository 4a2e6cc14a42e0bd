/** One thing to tell whoever starts the program, in both languages, saying what to do about it. */
export type StartupSentence = { vi: string; en: string };

/**
 * The program cannot start, and the person at the keyboard can mend it. Whoever catches it prints the sentence and
 * ends with status 1: no stack trace, and never a password.
 */
export class StartupError extends Error {
	readonly sentence: StartupSentence;

	constructor(sentence: StartupSentence, options?: ErrorOptions) {
		super(`${sentence.vi}\n${sentence.en}`, options);
		this.name = 'StartupError';
		this.sentence = sentence;
	}
}
