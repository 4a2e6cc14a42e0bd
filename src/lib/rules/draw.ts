/**
 * Numbers that look random and follow from a seed (mulberry32, a public-domain generator by Tommy Ettinger):
 * the same seed draws the same quiz again. Not for secrets.
 * @returns a function that gives the next number in [0, 1)
 */
export function seeded(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Draws `count` of `from` without putting back, in drawn order (Fisher–Yates). Fewer where there are fewer. */
export function draw<T>(from: readonly T[], count: number, seed: number): T[] {
	const next = seeded(seed);
	const pool = [...from];
	const drawn: T[] = [];
	while (drawn.length < count && pool.length > 0) {
		drawn.push(pool.splice(Math.floor(next() * pool.length), 1)[0]!);
	}
	return drawn;
}
