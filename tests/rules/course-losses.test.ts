import { expect, test } from 'vitest';
import { biggestLoss, lossesOf } from '#lib/rules/course-losses.ts';

const stages = (...counts: (number | null)[]) => counts.map((count) => ({ count }));

test('the stage before which most people left is named, with how many there were', () => {
	expect(biggestLoss(stages(200, 168, 104, 98), 5)).toEqual({ at: 2, lost: 64, of: 168 });
});

test('a handful that left is not told, and neither is what a withheld stage would give away', () => {
	expect(lossesOf(stages(20, 17, null, 12, 12), 5)).toEqual([null, null, null, null, 0]);
	expect(biggestLoss(stages(20, 17, null, 12), 5)).toBeNull();
});

test('more people at a later stage is nobody lost: lessons may be done in any order', () => {
	expect(lossesOf(stages(10, 20), 5)).toEqual([null, 0]);
});
