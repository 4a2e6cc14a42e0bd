/** The light tokens of `styles/tokens.css`, for pictures that leave the page; a test holds the two equal. */
export const COLOURS = {
	paper: '#fbf7ee',
	surface: '#ffffff',
	ink: '#1c1b19',
	quiet: '#504c45',
	line: '#e4dccb',
	edge: '#857a67',
	cobalt: '#1e4e8c',
	'cobalt-wash': '#e6edf5',
	'gold-fill': '#c8912b',
	earth: '#7a4b2a',
	'on-action': '#ffffff'
} as const;

/** Cobalt laid over white, from 0 to 1: the steps of a map. */
export function cobaltWash(amount: number): string {
	const mix = (at: number) => {
		const of = (colour: string) => parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16);
		const value = Math.round(of(COLOURS.cobalt) * amount + of(COLOURS.surface) * (1 - amount));
		return value.toString(16).padStart(2, '0');
	};
	return `#${mix(0)}${mix(1)}${mix(2)}`;
}
