import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitLines, wrapLines } from '#lib/rules/fit-lines.ts';

/** A typeface in which every letter is half as wide as it is high. */
const measure = (text: string, size: number) => text.length * size * 0.5;
const room = { width: 670, best: 48, alone: 33 };

test('a short name is set at its best size, a longer one smaller, a very long one on two even lines', () => {
	expect(fitLines('Lý An', room, measure)).toEqual({ lines: ['Lý An'], size: 48 });
	expect(fitLines('Nguyễn Hoàng Phương Khánh Linh', room, measure)).toMatchObject({ size: 44.6 });
	const long = fitLines('Công Tằng Tôn Nữ Hoàng Nguyễn Phước Quỳnh Hương', room, measure);
	expect(long).toEqual({ lines: ['Công Tằng Tôn Nữ Hoàng', 'Nguyễn Phước Quỳnh Hương'], size: 33 });
});

test('no name of 2 to 80 letters leaves its room or loses a letter', () => {
	const name = fc.array(fc.string({ unit: fc.constantFrom(...'aĐễ'), minLength: 1, maxLength: 80 }), {
		minLength: 1
	});
	fc.assert(
		fc.property(name, (words) => {
			const text = words.join(' ').slice(0, 80).trim();
			const { lines, size } = fitLines(text, room, measure);
			expect(lines.join(' ')).toBe(text);
			expect(lines.length).toBeLessThanOrEqual(2);
			expect(size).toBeGreaterThan(10);
			for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(room.width);
		})
	);
});

test('a paragraph keeps its words and its width', () => {
	expect(wrapLines('một hai ba bốn', 7, (text) => text.length)).toEqual(['một hai', 'ba bốn']);
	expect(wrapLines('dàiquáchừng x', 3, (text) => text.length)).toEqual(['dàiquáchừng', 'x']);
});
