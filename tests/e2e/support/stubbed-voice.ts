import type { Page } from '@playwright/test';

/** What a test may ask of the voice it gave a page, and tell it. */
type VoiceInHand = {
	/** Everything spoken so far, in order. */
	readonly spoken: { text: string; rate: number; lang: string }[];
	readonly cancelled: number;
	/** Ends the utterance that is being spoken, as a voice does, or fails at it. */
	end(): void;
	fail(): void;
	/** Voices in these languages turn up. */
	arrive(...langs: string[]): void;
};

declare global {
	interface Window {
		voice: VoiceInHand;
	}
}

/** Puts a speech engine of our own into the page: it says nothing aloud and ends a sentence only when told to. */
export async function stubVoice(page: Page, ...langs: string[]): Promise<void> {
	await page.addInitScript(installVoice, langs);
}

/** Runs in the page. */
function installVoice(first: string[]): void {
	type Utterance = { text: string; rate: number; lang: string; onend?: () => void; onerror?: () => void };
	const engine = new EventTarget();
	const spoken: VoiceInHand['spoken'] = [];
	let voices: { lang: string; localService: boolean; name: string }[] = [];
	let present: Utterance | null = null;
	let cancelled = 0;
	const take = (langs: string[]) => {
		voices = langs.map((lang) => ({ lang, localService: true, name: lang }));
	};
	take(first);
	const synthesis = Object.assign(engine, {
		getVoices: () => voices,
		speak(utterance: Utterance) {
			present = utterance;
			const { text, rate, lang } = utterance;
			spoken.push({ text, rate, lang });
		},
		cancel() {
			if (present) cancelled += 1;
			present = null;
			sessionStorage.setItem('cancelled', String(cancelled));
		}
	});
	Object.defineProperty(synthesis, 'speaking', { get: () => present !== null });
	Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
	Object.defineProperty(window, 'SpeechSynthesisUtterance', {
		value: class {
			readonly text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
	});
	const tell = (what: 'onend' | 'onerror') => {
		const utterance = present;
		present = null;
		utterance?.[what]?.();
	};
	window.voice = {
		spoken,
		get cancelled() {
			return cancelled;
		},
		end: () => tell('onend'),
		fail: () => tell('onerror'),
		arrive(...langs) {
			take(langs);
			engine.dispatchEvent(new Event('voiceschanged'));
		}
	};
}
