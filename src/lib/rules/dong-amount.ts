/**
 * The amount somebody typed, in whole đồng: "45.000", "45 000 đ" and "45000" are the same.
 * @returns null where it is no amount
 */
export function readDong(text: string): number | null {
	const digits = text
		.toLowerCase()
		.replace(/(đồng|đ|vnd)\s*$/u, '')
		.replace(/[\s.,]/g, '');
	return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

/** How a typed amount stands to what is due; `zeros-more` and `zeros-less` are the slip of a finger on the 0. */
export type AmountTyped = 'right' | 'zeros-more' | 'zeros-less' | 'more' | 'less' | 'none';

/** Compares what somebody typed with what is due, both in đồng. */
export function compareAmount(typed: number | null, due: number): AmountTyped {
	if (typed === null || typed === 0) return 'none';
	if (typed === due) return 'right';
	const [larger, smaller] = typed > due ? [typed, due] : [due, typed];
	const isPowerOfTen = /^10+$/.test(String(larger / smaller));
	if (typed > due) return isPowerOfTen ? 'zeros-more' : 'more';
	return isPowerOfTen ? 'zeros-less' : 'less';
}
