/** A stretch of a text, from its first character up to, not including, `end`. */
export type Stretch = { readonly start: number; readonly end: number };

/** Longest stretch spoken at once, in characters: some voices fall silent in the middle of a longer one. */
const LONGEST = 220;

/** What may end a sentence, and the quotes and brackets that close with it. Inside "7.30" or "a.b" nothing ends. */
const ENDING = /[.!?…]+[”"’'»)\]]*(?=\s|$)/gu;

/** A word before a full stop that is only short for another; the sentence goes on behind it. */
const SHORT = new Set(
	(
		'TP Tp tp TX Tx TT Tt ThS Ths TS Ts GS Gs PGS BS Bs KS Ks CN ĐT SĐT Đc Đ/c NXB tr Th ' +
		'Mr Mrs Ms Dr Prof St No vs e.g i.e approx Tel'
	).split(' ')
);

/** Behind this a sentence has gone on: quotes and brackets do not count, then comes a small letter. */
const GOES_ON = /^\s+[“"‘'«([–—-]*\s*\p{Ll}/u;

/**
 * The sentences of a text in Vietnamese or English, in order, without the space around them. Numbers, hours,
 * abbreviations and names stay whole; a sentence too long to be spoken at once is parted at a comma or a space.
 */
export function sentences(text: string): Stretch[] {
	const found: Stretch[] = [];
	let start = 0;
	for (const match of text.matchAll(ENDING)) {
		const end = match.index + match[0].length;
		if (goesOn(text, start, match.index, end)) continue;
		found.push({ start, end });
		start = end;
	}
	found.push({ start, end: text.length });
	return found
		.map((stretch) => trimmed(text, stretch))
		.filter((stretch) => /[\p{L}\p{N}]/u.test(wordsAt(text, stretch)))
		.flatMap((stretch) => parted(text, stretch));
}

/** Whether the sentence that began at `start` goes on behind the mark that stands from `at` up to `end`. */
function goesOn(text: string, start: number, at: number, end: number): boolean {
	if (GOES_ON.test(text.slice(end, end + 8))) return true;
	if (text.slice(at, end) !== '.') return false;
	const before = text.slice(start, at);
	const word = /[^\s“"‘'«([]*$/u.exec(before)?.[0] ?? '';
	const isInitial = /^\p{Lu}$/u.test(word);
	const isNumberOfList = /^\s*\d{1,2}$/.test(before);
	return isInitial || isNumberOfList || SHORT.has(word);
}

function wordsAt(text: string, { start, end }: Stretch): string {
	return text.slice(start, end);
}

function trimmed(text: string, stretch: Stretch): Stretch {
	const words = wordsAt(text, stretch);
	const start = stretch.start + words.length - words.trimStart().length;
	return { start, end: start + words.trim().length };
}

/** Parts what is too long behind the last comma that fits, or else between two words. */
function parted(text: string, stretch: Stretch): Stretch[] {
	const parts: Stretch[] = [];
	let rest = stretch;
	while (rest.end - rest.start > LONGEST) {
		const fits = text.slice(rest.start, rest.start + LONGEST);
		const comma = Math.max(
			...[',', ';', ':', ' –'].map((mark) => fits.lastIndexOf(`${mark} `) + mark.length)
		);
		const cut = comma > LONGEST / 3 ? comma : fits.lastIndexOf(' ');
		if (cut <= 0) break;
		parts.push(trimmed(text, { start: rest.start, end: rest.start + cut }));
		rest = trimmed(text, { start: rest.start + cut, end: rest.end });
	}
	return [...parts, rest];
}
