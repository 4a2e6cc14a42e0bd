/**
 * The result of a closing quiz from its questions' marks.
 * @param scores one mark (0…1) per drawn question, 0 where it was not answered
 * @param passPercent what is needed, in percent
 * @returns score 0…1, and whether it is enough. Compared in whole thousandths, so that 8 of 10 is 80 %.
 */
export function examResult(
	scores: readonly number[],
	passPercent: number
): { score: number; passed: boolean } {
	const sum = scores.reduce((total, score) => total + score, 0);
	const score = scores.length === 0 ? 0 : sum / scores.length;
	return { score, passed: Math.round(score * 1000) >= passPercent * 10 };
}
