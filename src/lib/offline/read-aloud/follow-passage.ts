import type { Passage } from './passages.ts';

/** How far below the upper edge of what can be read a passage is brought, as a share of its height. */
const RESTING_PLACE = 0.25;

/** By these somebody moves the page themselves. */
const OWN_MOVES = ['wheel', 'touchmove', 'keydown'] as const;
const MOVING_KEYS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

/**
 * Makes the function that keeps what is being spoken on the screen. Whoever moves the page themselves is left alone
 * until what is spoken is on their screen again.
 *
 * @returns `end` stops listening for such moves
 */
export function passageFollower(): { follow: (passage: Passage) => void; end: () => void } {
	let isLeftAlone = false;
	const leaveAlone = (event: Event) => {
		if (!(event instanceof KeyboardEvent) || MOVING_KEYS.includes(event.key)) isLeftAlone = true;
	};
	for (const move of OWN_MOVES) addEventListener(move, leaveAlone, { passive: true });
	return {
		follow({ range }) {
			const { top, bottom } = range.getBoundingClientRect();
			const [from, to] = readableBand();
			const isShown = top >= from && bottom <= to;
			if (isShown) isLeftAlone = false;
			if (isShown || isLeftAlone || (top === 0 && bottom === 0)) return;
			const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
			const distance = top - from - (to - from) * RESTING_PLACE;
			scrollBy({ top: distance, behavior: isStill ? 'auto' : 'smooth' });
		},
		end() {
			for (const move of OWN_MOVES) removeEventListener(move, leaveAlone);
		}
	};
}

/** What is free of the bars at the upper and the lower edge, in pixels of the window. */
function readableBand(): [number, number] {
	const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
	return [parseFloat(scrollPaddingTop) || 0, innerHeight - (parseFloat(scrollPaddingBottom) || 0)];
}
