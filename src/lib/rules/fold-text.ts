/**
 * Vietnamese without its marks, in lower case, single-spaced: "  Nguyễn  Đức" → "nguyen duc". For comparing what
 * people type on keyboards that lack the marks.
 */
export function foldText(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/đ/g, 'd')
		.replace(/Đ/g, 'D')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.trim();
}
