import { expect, test } from 'vitest';
import { KeptPages } from '#lib/server/web/kept-pages.ts';

const html = '<form><input value="id-1"></form><form><input value="id-2"></form>';

function kept(): KeptPages {
	const pages = new KeptPages();
	const headers = new Headers({ 'content-type': 'text/html', etag: '"1"', 'set-cookie': 'nep_so=secret' });
	pages.keep('lesson', html, headers, ['id-1', 'id-2']);
	return pages;
}

test('a page that was never kept is not given', () => {
	expect(kept().give('another lesson', () => 'x')).toBeNull();
});

test('each giving has fresh ids in its forms and is else the same', async () => {
	const pages = kept();
	let turn = 0;
	const fresh = () => `new-${(turn += 1)}`;
	const first = await pages.give('lesson', fresh)!.text();
	expect(first).toBe(html.replace('id-1', 'new-1').replace('id-2', 'new-2'));
	expect(await pages.give('lesson', fresh)!.text()).toContain('new-3');
});

test('what spoke of one answer alone is not given to the next: no cookie, no tag', () => {
	const { headers } = kept().give('lesson', () => 'x')!;
	expect(Object.fromEntries(headers)).toEqual({ 'content-type': 'text/html' });
});
