import { chooseVoice } from '#lib/rules/voice-choice.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { passageFollower } from './follow-passage.ts';
import { passageMarker } from './mark-passage.ts';
import { passagesIn } from './passages.ts';
import { Reader } from './reader.ts';

/** How much slower or faster than its usual speed a voice reads. */
const RATES = new Map([
	['slow', 0.75],
	['normal', 1],
	['fast', 1.3]
]);

const KEY = 'nep-so:reading-speed';

/** What the page shows: the offer, or the controls of a reading that goes on or rests. */
type State = 'idle' | 'speaking' | 'paused';

/** Brings the controls to life that stand in `place`, and reads the article around them when asked to. */
export function readAloud(place: HTMLElement, locale: Locale): void {
	const control = <T extends HTMLElement>(name: string) => place.querySelector<T>(`[data-${name}]`)!;
	const [listen, pause, stop] = [control('listen'), control('pause'), control('stop')];
	const speed = control<HTMLSelectElement>('speed');
	const trouble = control('trouble');
	const mark = passageMarker();
	let reading: ReturnType<typeof startReading> | null = null;

	const show = (state: State) => {
		place.dataset.state = state;
		document.documentElement.classList.toggle('reading-aloud', state !== 'idle');
	};
	const end = (sentence = '') => {
		const hadFocus = place.contains(document.activeElement);
		reading?.end();
		reading = null;
		mark(null);
		show('idle');
		trouble.textContent = sentence;
		if (hadFocus) listen.focus({ preventScroll: true });
	};
	const speak = () => {
		show('speaking');
		reading?.reader.speak();
	};

	speed.value = rememberedSpeed();
	listen.addEventListener('click', () => {
		trouble.textContent = '';
		reading = startReading(place, locale, rateOf(speed.value), mark, end);
		speak();
		pause.focus({ preventScroll: true });
	});
	pause.addEventListener('click', () => {
		if (place.dataset.state === 'paused') return speak();
		reading?.reader.pause();
		show('paused');
	});
	stop.addEventListener('click', () => end());
	speed.addEventListener('change', () => {
		rememberSpeed(speed.value);
		reading?.reader.changeRate(rateOf(speed.value));
	});
	// A voice would go on over the next page.
	addEventListener('pagehide', () => end());
	show('idle');
}

function startReading(
	place: HTMLElement,
	locale: Locale,
	rate: number,
	mark: ReturnType<typeof passageMarker>,
	end: (sentence?: string) => void
) {
	const { practice = '', picture = '', sorry = '' } = place.dataset;
	const passages = passagesIn(place.closest('article') ?? place, { practice, picture });
	const follower = passageFollower();
	const voice = () => chooseVoice(speechSynthesis.getVoices(), locale);
	const texts = passages.map(({ text }) => text);
	const reader = new Reader(texts, voice, rate, {
		onPassage(at) {
			mark(passages[at]!);
			follower.follow(passages[at]!);
		},
		onEnd: () => end(),
		onTrouble: () => end(sorry)
	});
	return {
		reader,
		end() {
			reader.pause();
			follower.end();
		}
	};
}

function rateOf(speed: string): number {
	return RATES.get(speed) ?? 1;
}

function rememberedSpeed(): string {
	try {
		const kept = localStorage.getItem(KEY) ?? '';
		return RATES.has(kept) ? kept : 'normal';
	} catch {
		return 'normal';
	}
}

function rememberSpeed(speed: string): void {
	try {
		localStorage.setItem(KEY, speed);
	} catch {
		// Where a browser keeps nothing, the speed holds until the page is left.
	}
}
