/** Width of a text at a size, both in the same unit. */
export type Measure = (text: string, size: number) => number;

/** The room a text has: how wide a line may be, the best size, and the least at which it still stands on one line. */
export type Room = { readonly width: number; readonly best: number; readonly alone: number };

export type Fitted = { readonly lines: readonly string[]; readonly size: number };

/**
 * A name or title set as large as it may be: on one line while its size stays at `alone` or above, else on two lines
 * of about equal length, and smaller only where even those are too wide. `measure` must grow in step with size.
 */
export function fitLines(text: string, room: Room, measure: Measure): Fitted {
	const one = Math.min(room.best, room.width / measure(text, 1));
	if (one >= room.alone) return { lines: [text], size: tidy(one) };
	const lines = halve(text, measure);
	const widest = Math.max(...lines.map((line) => measure(line, 1)));
	return { lines, size: tidy(Math.min(room.alone, room.width / widest)) };
}

/** A paragraph broken into lines no wider than `width`, as many words to a line as go in. */
export function wrapLines(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last === undefined || measure(longer) > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}

function halve(text: string, measure: Measure): string[] {
	const words = text.split(' ');
	const splits = words
		.slice(1)
		.map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
	const widest = (lines: string[]) => Math.max(...lines.map((line) => measure(line, 1)));
	return splits.reduce((best, split) => (widest(split) < widest(best) ? split : best), splits[0] ?? [text]);
}

/** Rounded down to a tenth, so that it never grows past its room. */
function tidy(size: number): number {
	return Math.floor(size * 10) / 10;
}
