/** How one play of a practice block went. It is told once a play and marks nobody. */
export type PracticeResult = {
	/** Share of choices that were safe or right, 0 to 1. */
	readonly score: number;
	/** What was chosen, in order, in the ids or numbers of the scenario: never anything the person typed. */
	readonly choices: readonly string[];
};
