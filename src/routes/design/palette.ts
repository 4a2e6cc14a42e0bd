import tokens from '#lib/styles/tokens.css?raw';

/** The colours of one theme by name, read from the sheet itself so that this page cannot drift from it. */
export function paletteOf(theme: 'light' | 'dark'): Map<string, string> {
	const start = tokens.indexOf(`[data-theme='${theme}'] {`);
	const rule = tokens.slice(start, tokens.indexOf('}', start));
	return new Map(
		[...rule.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex])
	);
}

/** Colours that only fill; words are never set in them. */
export const DECORATIVE = /^(line|gold-fill|glaze|paint-)/;
export const GROUND = /^(paper|surface|sunken|.*-wash|on-action)$/;
