import { COLOURS } from './colours.ts';
import { lettering, linesOf } from './lettering.ts';

/** Width of every picture, in its own unit; it is drawn twice as large. */
export const WIDTH = 1000;
export const EDGE = 40;

/** A picture without its frame: what it says, and how high it is. */
export type Drawing = { readonly body: string; readonly height: number };

const TITLE = 30;
const SMALL = 15;

/** A picture that can stand alone on a slide: title, what it is about, the picture, and where it comes from. */
export function sheet(
	words: { readonly title: string; readonly about: string; readonly source: string; readonly note: string },
	drawing: Drawing
): string {
	const room = WIDTH - 2 * EDGE;
	const titles = linesOf(words.title, TITLE, 'bold', room);
	const abouts = linesOf(words.about, SMALL + 2, 'regular', room);
	const feet = [words.note, words.source].flatMap((line) => linesOf(line, SMALL, 'regular', room));
	const top = EDGE + titles.length * 40 + abouts.length * 24 + 22;
	const height = top + drawing.height + 24 + feet.length * 22 + 24;
	const parts = [
		...titles.map((line, at) =>
			lettering(line, { x: EDGE, y: EDGE + 26 + at * 40, size: TITLE, cut: 'bold' })
		),
		...abouts.map((line, at) =>
			lettering(line, {
				x: EDGE,
				y: EDGE + titles.length * 40 + 16 + at * 24,
				size: SMALL + 2,
				fill: COLOURS.quiet
			})
		),
		`<path d="M${EDGE} ${top - 10}H${WIDTH - EDGE}" stroke="${COLOURS.cobalt}" stroke-width="3"/>`,
		`<g transform="translate(${EDGE} ${top + 6})">${drawing.body}</g>`,
		...feet.map((line, at) =>
			lettering(line, { x: EDGE, y: top + drawing.height + 40 + at * 22, size: SMALL, fill: COLOURS.quiet })
		)
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * WIDTH}" height="${2 * height}" viewBox="0 0 ${WIDTH} ${height}"><defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v8" stroke="${COLOURS.edge}" stroke-width="3"/></pattern></defs><rect width="${WIDTH}" height="${height}" fill="${COLOURS.paper}"/>${parts.join('')}</svg>`;
}
