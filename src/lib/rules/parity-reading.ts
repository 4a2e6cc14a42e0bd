/** Between these a parity index reads as parity. Source: SDG 4.5.1, UNESCO Institute for Statistics. */
export const PARITY = { from: 0.97, to: 1.03 } as const;

/** How a parity index reads: which of the two sides it is that learns less, or neither. */
export function readParity(index: number): 'parity' | 'first-behind' | 'second-behind' {
	if (index < PARITY.from) return 'first-behind';
	return index > PARITY.to ? 'second-behind' : 'parity';
}
