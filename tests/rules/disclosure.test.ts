import { expect, test } from 'vitest';
import { isRevealingBreakdown, isRevealingShare, isSmallGroup } from '#lib/rules/disclosure.ts';

test.each([
	[0, false],
	[1, true],
	[4, true],
	[5, false]
])('with k = 5, a group of %i is small: %s', (count, small) => {
	expect(isSmallGroup(count, 5)).toBe(small);
});

test.each([
	[[20, 30, 0], false, 'all categories are large or empty'],
	[[20, 3, 9], true, 'one small category would follow from the total'],
	[[0, 25, 0], true, 'everyone is alike'],
	[[0, 0], false, 'nobody is there'],
	[[25], false, 'a total is no breakdown']
])('%j withheld: %s, for %s', (counts, withheld) => {
	expect(isRevealingBreakdown(counts, 5)).toBe(withheld);
});

test.each([
	[6, 12, false, 'both sides are large'],
	[0, 12, false, 'nobody did it'],
	[12, 12, false, 'everybody did it, and nobody is left to be found'],
	[3, 12, true, 'few did it'],
	[9, 12, true, 'few did not'],
	[0, 4, true, 'the group is small']
])('%i of %i withheld: %s, for %s', (part, whole, withheld) => {
	expect(isRevealingShare(part, whole, 5)).toBe(withheld);
});
