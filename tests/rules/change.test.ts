import { expect, test } from 'vitest';
import { changeSince, type Comparable } from '#lib/rules/change.ts';

const figure = (
	value: number | null,
	numerator: number | null,
	more: Partial<Comparable> = {}
): Comparable => ({
	value,
	numerator,
	obsStatus: 'A',
	confStatus: 'F',
	...more
});

test.each([
	{ before: figure(2, 20), now: figure(3, 30), says: { kind: 'more', by: 1 }, because: 'it grew' },
	{ before: figure(3, 30), now: figure(2, 20), says: { kind: 'less', by: 1 }, because: 'it shrank' },
	{ before: figure(2, 20), now: figure(2, 20), says: { kind: 'same' }, because: 'nothing moved' },
	{
		before: figure(2, 20),
		now: figure(2.4, 24),
		says: { kind: 'hardly' },
		because: 'four people stay unnamed'
	},
	{
		before: figure(2, 20),
		now: figure(2.5, 25),
		says: { kind: 'more', by: 0.5 },
		because: 'five people may show'
	},
	{
		before: figure(0.9, null),
		now: figure(1, null),
		says: { kind: 'more', by: 0.1 },
		because: 'a ratio has no people'
	}
])('$because', ({ before, now, says }) => {
	const change = changeSince(before, now, 5);
	expect(change).toMatchObject({ kind: says.kind });
	if ('by' in says) expect(change).toHaveProperty('by', expect.closeTo(says.by!, 9));
});

test('nothing is told where one of the two is withheld', () => {
	const hidden = figure(null, null, { confStatus: 'C' });
	expect(changeSince(hidden, figure(3, 30), 5)).toBeNull();
	expect(changeSince(figure(3, 30), hidden, 5)).toBeNull();
	expect(changeSince(undefined, figure(3, 30), 5)).toBeNull();
});

test('across a change of areas there is a break and no difference', () => {
	expect(changeSince(figure(2, 20), figure(3, 30, { obsStatus: 'B' }), 5)).toEqual({ kind: 'break' });
});
