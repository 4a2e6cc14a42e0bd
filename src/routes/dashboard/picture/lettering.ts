import { certificateFonts, drawable, type Cut } from '#lib/server/credentials/certificate-fonts.ts';
import { COLOURS } from './colours.ts';

/** How a text is set: `x` is its beginning, middle or end as `anchor` says, `y` its baseline. */
export type Lettering = {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly cut?: Cut;
	readonly fill?: string;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** A longer text ends in an ellipsis. */
	readonly room?: number;
};

/** A text as outlines of our own typeface: the picture looks alike wherever it is drawn, marks and all. */
export function lettering(text: string, set: Lettering): string {
	const { size, cut = 'regular', fill = COLOURS.ink, anchor = 'start', room = Infinity } = set;
	const shown = fitted(text, size, cut, room);
	const font = certificateFonts()[cut];
	const scale = size / font.unitsPerEm;
	const width = widthOf(shown, size, cut);
	let at = set.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
	const run = font.layout(drawable(font, shown));
	const paths = run.glyphs.map((glyph, index) => {
		const { xAdvance, xOffset, yOffset } = run.positions[index]!;
		const path = glyph.path
			.scale(scale, -scale)
			.translate(at + xOffset * scale, set.y - yOffset * scale)
			.toSVG();
		at += xAdvance * scale;
		return path;
	});
	return `<path fill="${fill}" d="${paths.join('').replace(/\d+\.\d+/g, (n) => Number(n).toFixed(1))}"/>`;
}

/** How wide a text is at a size. */
export function widthOf(text: string, size: number, cut: Cut = 'regular'): number {
	const font = certificateFonts()[cut];
	return (font.layout(drawable(font, text)).advanceWidth * size) / font.unitsPerEm;
}

/** A text in lines of at most this width. */
export function linesOf(text: string, size: number, cut: Cut, width: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && widthOf(longer, size, cut) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

function fitted(text: string, size: number, cut: Cut, room: number): string {
	if (widthOf(text, size, cut) <= room) return text;
	let short = text;
	while (short.length > 1 && widthOf(`${short}…`, size, cut) > room) short = short.slice(0, -1);
	return `${short.trimEnd()}…`;
}
