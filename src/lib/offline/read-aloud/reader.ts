/** What a reader tells its page. */
export type Listener = {
	/** The passage with this place is being spoken. */
	readonly onPassage: (at: number) => void;
	/** Everything has been spoken. */
	readonly onEnd: () => void;
	/** The device does not speak. */
	readonly onTrouble: () => void;
};

/** How long a voice may take to begin before it counts as dumb, in milliseconds: old phones load it from slow storage. */
const PATIENCE = 12_000;

/**
 * Speaks texts one after the other. Pausing ends the utterance and resuming begins its sentence anew, because the
 * pause of the Web Speech API does nothing on Android.
 */
export class Reader {
	readonly #texts: readonly string[];
	readonly #voice: () => SpeechSynthesisVoice | null;
	readonly #listener: Listener;
	#at = 0;
	#rate: number;
	#isSpeaking = false;
	/**
	 * The utterance that counts; what an older one reports is past. Chromium forgets to report the end of one that nobody
	 * keeps.
	 */
	#utterance: SpeechSynthesisUtterance | null = null;

	constructor(
		texts: readonly string[],
		voice: () => SpeechSynthesisVoice | null,
		rate: number,
		listener: Listener
	) {
		this.#texts = texts;
		this.#voice = voice;
		this.#rate = rate;
		this.#listener = listener;
	}

	/** Speaks from where it stopped. */
	speak(): void {
		this.#isSpeaking = true;
		this.#speakNow();
	}

	pause(): void {
		this.#isSpeaking = false;
		this.#silence();
	}

	/** @param rate 1 is the voice's usual speed */
	changeRate(rate: number): void {
		this.#rate = rate;
		if (this.#isSpeaking) this.#speakNow();
	}

	#silence(): void {
		this.#utterance = null;
		speechSynthesis.cancel();
	}

	#speakNow(): void {
		this.#silence();
		const text = this.#texts[this.#at];
		if (text === undefined) return this.#finish(this.#listener.onEnd);
		const utterance = this.#utteranceOf(text);
		const isPast = () => utterance !== this.#utterance;
		const watch = setTimeout(() => {
			if (!isPast() && !speechSynthesis.speaking) this.#finish(this.#listener.onTrouble);
		}, PATIENCE);
		utterance.onstart = () => clearTimeout(watch);
		utterance.onend = () => {
			clearTimeout(watch);
			if (isPast()) return;
			this.#at += 1;
			this.#speakNow();
		};
		utterance.onerror = () => {
			clearTimeout(watch);
			if (!isPast()) this.#finish(this.#listener.onTrouble);
		};
		this.#utterance = utterance;
		speechSynthesis.speak(utterance);
		this.#listener.onPassage(this.#at);
	}

	#utteranceOf(text: string): SpeechSynthesisUtterance {
		const utterance = new SpeechSynthesisUtterance(text);
		const voice = this.#voice();
		utterance.voice = voice;
		// Android names languages with an underscore and does not understand itself.
		if (voice) utterance.lang = voice.lang.replace('_', '-');
		utterance.rate = this.#rate;
		return utterance;
	}

	#finish(tell: () => void): void {
		this.pause();
		tell();
	}
}
