import { chooseVoice } from '#lib/rules/voice-choice.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

/**
 * Offers to read a lesson aloud (`data-aloud`) where this device has a voice for the language of the page. The room is
 * kept by the page, so that nothing moves when the button comes; a device without such a voice loads nothing.
 */
export function offerReadAloud(root: Document): void {
	const place = root.querySelector<HTMLElement>('[data-aloud]');
	if (!place || !('speechSynthesis' in window)) return;
	const locale: Locale = root.documentElement.lang === 'en' ? 'en' : 'vi';
	let isOffered = false;
	const offer = async () => {
		if (isOffered || !chooseVoice(speechSynthesis.getVoices(), locale)) return;
		isOffered = true;
		const { readAloud } = await import('./read-aloud.ts').catch(() => ({ readAloud: null }));
		if (readAloud) readAloud(place, locale);
		else isOffered = false; // the line is dead; the next word of voices tries again
	};
	// Many devices find their voices only some time after the page; old Safari tells nobody.
	speechSynthesis.addEventListener?.('voiceschanged', () => void offer());
	void offer();
}
