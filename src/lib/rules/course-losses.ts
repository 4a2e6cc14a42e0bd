/** A stage of a course and how many reached it; null where that is withheld. */
export type Stage = { readonly count: number | null };

/** Where the most people leave a course: between the stage before `at` and `at`. */
export type Loss = { readonly at: number; readonly lost: number; readonly of: number };

/** How many left before each stage; null at the first, where a count is withheld, and where it would show a handful. */
export function lossesOf(stages: readonly Stage[], k: number): readonly (number | null)[] {
	return stages.map(({ count }, at) => {
		const before = stages[at - 1]?.count ?? null;
		if (count === null || before === null) return null;
		const lost = Math.max(0, before - count);
		return lost > 0 && lost < k ? null : lost;
	});
}

/** The stage before which the most people left; null where nobody did, or not so many that it may be told. */
export function biggestLoss(stages: readonly Stage[], k: number): Loss | null {
	const losses = lossesOf(stages, k);
	const most = Math.max(0, ...losses.map((lost) => lost ?? 0));
	if (most === 0) return null;
	const at = losses.indexOf(most);
	return { at, lost: most, of: stages[at - 1]!.count! };
}
