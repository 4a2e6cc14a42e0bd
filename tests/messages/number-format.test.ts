import { expect, test } from 'vitest';
import { numberFormat } from '#lib/messages/number-format.ts';

test('a Vietnamese reader meets dots, commas and Roman quarters', () => {
	const vi = numberFormat('vi');
	expect(vi.count(1234567)).toBe('1.234.567');
	expect(vi.percent(12.34)).toBe('12,3\u00a0%');
	expect(vi.percent(0.254)).toBe('0,25\u00a0%');
	expect(vi.percent(0.0543)).toBe('0,054\u00a0%');
	expect(vi.quarter('2026-Q4')).toBe('Quý IV/2026');
	expect(vi.moment('2026-12-31T17:00:00Z')).toBe('00:00 ngày 01/01/2027');
});

test('an English reader meets commas, dots and plain quarters', () => {
	const en = numberFormat('en');
	expect(en.count(1234567)).toBe('1,234,567');
	expect(en.percent(12.34)).toBe('12.3%');
	expect(en.quarter('2026-Q4')).toBe('Q4 2026');
	expect(en.moment('2026-12-31T17:00:00Z')).toBe('00:00 on 01/01/2027');
});
