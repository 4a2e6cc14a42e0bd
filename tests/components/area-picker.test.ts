import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import AreaPicker from '#lib/components/AreaPicker.svelte';
import type { Area } from '#lib/vocabulary/area.ts';
import { areaId } from '#lib/vocabulary/ids.ts';

const area = (code: string, name: string, parent: string | null): Area => ({
	id: areaId(`2025:${code}`),
	version: '2025',
	code,
	name,
	kind: parent ? 'xa' : 'tinh',
	level: parent ? 3 : 1,
	parent: parent === null ? null : areaId(`2025:${parent}`)
});
const province = area('1', 'Tỉnh Thử', null);
const commune = area('11', 'Xã Tân Lập', '1');

const picked = (given: object) =>
	render(AreaPicker, {
		props: {
			current: null,
			above: [],
			children: [province],
			found: [],
			words: '',
			hrefFor: (id: string) => `/dashboard?area=${id}`,
			searchAction: '/dashboard',
			...given
		}
	}).body.replace(/<!--.*?-->/g, '');

test('before anything is chosen the list of where to begin is open', () => {
	const html = picked({});
	expect(html).toMatch(/<details[^>]* open/);
	expect(html).toContain('href="/dashboard?area=2025:1"');
	expect(html).not.toContain('aria-current');
});

test('the way down is a row of links, and the place itself is none', () => {
	const html = picked({ current: commune, above: [province], children: [] });
	expect(html).toMatch(/<a href="\/dashboard\?area=2025:1"[^>]*>Tỉnh Thử<\/a>/);
	expect(html).toMatch(/<span aria-current="location"[^>]*>Xã Tân Lập<\/span>/);
	expect(html).not.toContain('<details');
});

test('a search asks by GET, keeps what else the address says, and tells places of one name apart', () => {
	const found = [
		{ ...commune, parentName: 'Tỉnh Thử' },
		{ ...area('12', 'Xã Tân Lập', '2'), parentName: 'Tỉnh Khác' }
	];
	const html = picked({ words: 'tan lap', found, kept: { period: '2026-Q3' } });
	expect(html).toMatch(/<form method="get" action="\/dashboard"/);
	expect(html).toContain('<input type="hidden" name="period" value="2026-Q3"/>');
	expect(html).toMatch(/Xã Tân Lập<span[^>]*>, Tỉnh Thử/);
	expect(html).toMatch(/Xã Tân Lập<span[^>]*>, Tỉnh Khác/);
});

test('words that name no place are repeated in an answer, not as markup', () => {
	expect(picked({ words: '<b>xyz' })).toMatch(/role="status"[^>]*>Không có địa bàn nào tên “&lt;b>xyz”/);
});
