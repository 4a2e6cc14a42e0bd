/**
 * A file beside a lesson as it will be served: a picture, a sound, a film, captions. `bytes` is what it weighs on the
 * line. Width and height are in CSS pixels, so that the page does not jump, and 0 for what has none; `srcset` offers
 * a photograph in smaller sizes.
 */
export type Media = {
	url: string;
	type: string;
	bytes: number;
	width: number;
	height: number;
	srcset?: string;
};
