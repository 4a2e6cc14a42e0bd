/**
 * Whether it may be told how many of some withheld numbers of people reach `reachMin`, when their sum can be worked out
 * anyway: whoever knows both must not learn any of them to less than k−1.
 */
export function hidesAmong(withheld: readonly number[], reachMin: number, k: number): boolean {
	const sum = withheld.reduce((all, one) => all + one, 0);
	const reached = withheld.filter((one) => one >= reachMin).length;
	const short = withheld.length - reached;
	if (withheld.length === 0) return true;
	const most = reachMin - 1;
	// One that reaches it: the others of its kind take at least reachMin each, the short ones between nothing and `most`.
	const asReached = reached > 0 && {
		low: reached > 1 ? reachMin : Math.max(reachMin, sum - most * short),
		high: sum - reachMin * (reached - 1)
	};
	const asShort = short > 0 && {
		low: reached > 0 ? 0 : Math.max(0, sum - most * (short - 1)),
		high: Math.min(most, sum - reachMin * reached)
	};
	const ranges = [asReached, asShort].filter((range) => range !== false);
	const low = Math.min(...ranges.map((range) => range.low));
	const high = Math.max(...ranges.map((range) => range.high));
	return high - low >= k - 1;
}
