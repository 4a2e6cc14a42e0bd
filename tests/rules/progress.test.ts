import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDone, hasDoneEveryLesson, nextLesson } from '#lib/rules/progress.ts';

const lessons = ['one', 'two', 'three'];
const after = (...lessonsDone: string[]) => ({ lessons, lessonsDone, completed: false });

test.each([
	{ progress: after(), done: 0, because: 'a course not begun' },
	{ progress: after('two'), done: 1, because: 'a lesson out of turn' },
	{ progress: after('one', 'two', 'three'), done: 3, because: 'a full bowl' },
	{ progress: after('one', 'dropped'), done: 1, because: 'a lesson the course no longer has' }
])('$because counts $done', ({ progress, done }) => {
	expect(countDone(progress)).toBe(done);
	expect(hasDoneEveryLesson(progress)).toBe(done === lessons.length);
});

test('lessons of an older version do not fill the places of new ones', () => {
	expect(hasDoneEveryLesson(after('one', 'two', 'dropped'))).toBe(false);
});

describe('after a lesson comes the next one not done', () => {
	test.each([
		{ progress: after(), from: undefined, next: 'one', because: 'at the beginning' },
		{ progress: after('one'), from: 'one', next: 'two', because: 'in order' },
		{ progress: after('one', 'two'), from: 'one', next: 'three', because: 'past what is done' },
		{ progress: after('three'), from: 'three', next: 'one', because: 'back to what was left out' },
		{ progress: after('one', 'two'), from: 'three', next: null, because: 'not the one just read' },
		{ progress: after('one', 'two', 'three'), from: 'two', next: null, because: 'nothing left' },
		{ progress: after('one'), from: 'unknown', next: 'two', because: 'from nowhere in particular' }
	])('$because: $next', ({ progress, from, next }) => {
		expect(nextLesson(progress, from)).toBe(next);
	});

	test('it is always a lesson of the course that is not done', () => {
		const names = fc.constantFrom('one', 'two', 'three', 'four');
		fc.assert(
			fc.property(fc.uniqueArray(names), fc.uniqueArray(names), fc.option(names), (all, done, from) => {
				const next = nextLesson({ lessons: all, lessonsDone: done, completed: false }, from ?? undefined);
				const left = all.filter((lesson) => !done.includes(lesson) && lesson !== from);
				if (next === null) expect(left).toEqual([]);
				else expect(left).toContain(next);
			})
		);
	});
});
