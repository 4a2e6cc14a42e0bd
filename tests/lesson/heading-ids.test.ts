import { expect, test } from 'vitest';
import { headingIds, slugOf } from '#lib/lesson/heading-ids.ts';

test.each([
	['Đường dây nóng', 'duong-day-nong'],
	['Ở đâu? Ưu tiên!', 'o-dau-uu-tien'],
	['“Công an” gọi: 7:30', 'cong-an-goi-7-30'],
	['The sender’s name', 'the-senders-name'],
	['日本', '']
])('%s → %s', (text, slug) => {
	expect(slugOf(text)).toBe(slug);
});

test('no two headings share an id, whatever they are called', () => {
	const idOf = headingIds();
	const ids = ['A', 'A', 'A 2', 'A', '日本', '日本'].map(idOf);
	expect(ids).toEqual(['m-a', 'm-a-2', 'm-a-2-2', 'm-a-3', 'm-muc', 'm-muc-2']);
});
