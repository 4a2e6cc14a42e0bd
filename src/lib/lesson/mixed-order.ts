/**
 * An order to show things in that were written in their right order: position in the list shown → position as written.
 * The same for each language of a question, since it depends on the question's id and the number of things only, and
 * never the order as written. It hides the answer from whoever looks at the page, not from whoever computes this
 * function; the server mixes again for each attempt.
 */
export function mixedOrder(size: number, seed: string): number[] {
	const order = Array.from({ length: size }, (_, at) => at);
	let state = hash(seed);
	for (let at = size - 1; at > 0; at--) {
		state = next(state);
		const other = state % (at + 1);
		[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
	}
	const asWritten = order.every((from, at) => from === at);
	return asWritten ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** FNV-1a, 32 bits. Source: Fowler, Noll, Vo. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return value || 1;
}

/** Xorshift, 32 bits. Source: Marsaglia, "Xorshift RNGs", 2003. */
function next(state: number): number {
	let value = state;
	value ^= value << 13;
	value ^= value >>> 17;
	value ^= value << 5;
	return value >>> 0;
}
