import { expect, test } from 'vitest';
import { compileScenarios } from '#lib/lesson/scenarios/compile-scenarios.ts';
import { places } from '../lesson-fixture.ts';

const REST = `    choices:
      - { text: { vi: Nhập, en: Enter }, right: false, because: { vi: Mất, en: Lost } }
      - { text: { vi: Rời, en: Leave }, right: true, because: { vi: Tốt, en: Good } }
    signs: [{ vi: Dấu, en: Sign }]
`;
const page = (id: string) => `  - kind: page
    id: ${id}
    from: { vi: Tin nhắn, en: A message }
    address:
      parts:
        - { text: https:// }
        - { text: nganhang.example. }
        - { text: xac-minh.example, owner: true }
        - { text: /dang-nhap }
      because: { vi: Phần cuối, en: The end }
    page: { heading: { vi: Đăng nhập, en: Sign in }, text: { vi: Mau, en: Quick } }
${REST}`;
const RESULTS = `  - kind: results
    id: tim
    from: { vi: Bạn tìm, en: You search }
    search: { vi: ngân hàng, en: bank }
    results:
      - { title: { vi: A, en: A }, address: nhanh.example, text: { vi: Nhanh, en: Quick }, ad: true }
      - { title: { vi: B, en: B }, address: www.nganhang.example/a, text: { vi: Thật, en: Sure } }
${REST}`;
const GOOD = `id: trang
title: { vi: Trang, en: Sites }
intro: { vi: Xem, en: Look }
rounds:
${page('mot')}${page('hai')}${RESULTS}`;

const problems = (text: string) => places(compileScenarios({ 'fake-site/trang.yaml': text }).problems);

test('a scenario of sites that is whole has no problem', () => {
	expect(problems(GOOD)).toEqual([]);
});

test.each([
	{
		because: 'nobody owns the site',
		text: GOOD.replace(', owner: true', ''),
		found: ['9 owner-one']
	},
	{
		because: 'two own it',
		text: GOOD.replace('nganhang.example. }', 'nganhang.example., owner: true }'),
		found: ['9 owner-one']
	},
	{
		because: 'the owner is not the end of the name',
		text: GOOD.replace('nganhang.example. }', 'nganhang.example., owner: true }').replace(
			'xac-minh.example, owner: true',
			'xac-minh.example'
		),
		found: ['9 owner-one']
	},
	{
		because: 'the end of the name is cut in the middle of a word',
		text: GOOD.replace('nganhang.example. }', 'nganhang.example.xac- }').replace(
			'text: xac-minh.example,',
			'text: minh.example,'
		),
		found: ['9 owner-one']
	},
	{
		because: 'an address that could be real',
		text: GOOD.replace('xac-minh.example,', 'xac-minh.vn,'),
		found: ['9 address-real']
	},
	{
		because: 'a result that could be real',
		text: GOOD.replace('address: nhanh.example', 'address: nhanh.vn'),
		found: ['40 address-real']
	},
	{
		because: 'no sign tells why',
		text: GOOD.replace(/signs: \[.*\]/, 'signs: []'),
		found: ['19 field-range']
	},
	{ because: 'two rounds of one name', text: GOOD.replace('id: hai', 'id: mot'), found: ['21 id-repeated'] }
])('$because', ({ text, found }) => {
	expect(text).not.toBe(GOOD);
	expect(problems(text)).toEqual(found);
});
