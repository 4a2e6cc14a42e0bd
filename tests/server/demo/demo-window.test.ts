import { expect, test } from 'vitest';
import { demoWindow } from '#lib/server/demo/demo-window.ts';
import { areaAt, listHamlets } from '#lib/server/demo/hamlets.ts';

test.each([
	{ now: '2026-11-25', first: '2024-Q4', last: '2026-Q3', because: 'eight quarters are closed' },
	{ now: '2026-10-14', first: '2024-Q3', last: '2026-Q2', because: 'the third quarter is still open' },
	{ now: '2026-10-15', first: '2024-Q4', last: '2026-Q3', because: 'it closes 14 days after its end' },
	{ now: '2027-08-01', first: '2025-Q3', last: '2027-Q2', because: 'a later demo moves along' },
	{ now: '2023-02-01', first: '2022-Q1', last: '2022-Q4', because: 'nothing is known of areas before 2022' }
])('a demo at $now shows $first to $last: $because', ({ now, first, last }) => {
	const { from, closed } = demoWindow(new Date(`${now}T05:00:00Z`));
	expect([closed[0], closed.at(-1)]).toEqual([first, last]);
	const [year, quarter] = first.split('-Q');
	const month = String(Number(quarter) * 3 - 2).padStart(2, '0');
	expect(from).toEqual(new Date(`${year}-${month}-01T00:00:00+07:00`));
});

test('a place belongs to its commune of 2022 until the last instant of June 2025, then to the one of 2025', () => {
	const hamlets = listHamlets();
	expect(hamlets).toHaveLength(91);
	const tanBinh = hamlets.find((hamlet) => hamlet.belongsTo[0]!.area === '2022:25945')!;
	expect(areaAt(tanBinh, new Date('2025-06-30T16:59:59.999Z'))).toBe('2022:25945');
	expect(areaAt(tanBinh, new Date('2025-06-30T17:00:00Z'))).toBe('2025:25945');
	expect(hamlets.every(({ belongsTo, residents }) => belongsTo.length === 2 && residents > 1000)).toBe(true);
});
