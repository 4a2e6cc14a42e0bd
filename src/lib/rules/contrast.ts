/**
 * How far apart two colours are in lightness, 1 (same) to 21 (black and white): the contrast ratio of WCAG 2.2,
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. Colours are `#rrggbb`.
 */
export function contrastRatio(one: string, other: string): number {
	const lighter = Math.max(luminance(one), luminance(other));
	const darker = Math.min(luminance(one), luminance(other));
	return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
		linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
	return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
