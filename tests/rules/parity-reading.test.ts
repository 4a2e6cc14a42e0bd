import { expect, test } from 'vitest';
import { readParity } from '#lib/rules/parity-reading.ts';

test.each([
	[0.969, 'first-behind'],
	[0.97, 'parity'],
	[1, 'parity'],
	[1.03, 'parity'],
	[1.031, 'second-behind']
] as const)('an index of %d reads as %s', (index, reading) => {
	expect(readParity(index)).toBe(reading);
});
