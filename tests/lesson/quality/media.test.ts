import { expect, test } from 'vitest';
import { lesson, said } from './sample-course.ts';

const VI = '01-goi/lesson.vi.md';
const EN = '01-goi/lesson.en.md';
const GOOD = { vi: 'Bác Tư cầm điện thoại bên bàn', en: 'Mr Tư holds a phone at a table' };
const LIGHT = { '01-goi/hinh-mot.svg': 9000 };

const shown = (vi: string, en: string, name = 'hinh-mot.svg') => ({
	[VI]: lesson(`## Vì sao\n\n![${vi}](${name})`),
	[EN]: lesson(`## Why\n\n![${en}](${name})`)
});

test.each([
	{ alt: GOOD.vi, code: null },
	{ alt: 'hinh-mot', code: 'alt-file-name' },
	{ alt: 'Hinh mot.svg', code: 'alt-file-name' },
	{ alt: 'Hình ảnh bác Tư cầm điện thoại', code: 'alt-says-picture' },
	{ alt: 'Bác Tư', code: 'alt-length' },
	{ alt: 'dài '.repeat(63), code: 'alt-length' }
])('a picture is described for who cannot see it: “$alt”', ({ alt, code }) => {
	expect(said(shown(alt, GOOD.en), LIGHT)).toEqual(code ? [`${VI}:9 ${code}`] : []);
});

test('a description is translated', () => {
	expect(said(shown(GOOD.vi, GOOD.vi), LIGHT)).toEqual([`${EN}:9 alt-untranslated`]);
});

test('the pictures of a lesson weigh 300 kB at most, each counted once', () => {
	const two = (name: string) => `## Vì sao\n\n![${name} bên bàn nước](a.svg)\n\n![${name} bên cửa sổ](b.svg)`;
	const files = { [VI]: lesson(two('Bác Tư')), [EN]: lesson(two('Mr Tư')) };
	expect(said(files, { '01-goi/a.svg': 150_000, '01-goi/b.svg': 150_000 })).toEqual([]);
	expect(said(files, { '01-goi/a.svg': 150_000, '01-goi/b.svg': 150_001 })).toEqual([`${VI}:9 media-sum`]);
});

test('a file nothing beside it names is told, also where another folder names it', () => {
	const media = { ...LIGHT, '02-tin/hinh-mot.svg': 1, '01-goi/thua.mp3': 1, 'thua.svg': 1 };
	expect(said(shown(GOOD.vi, GOOD.en), media)).toEqual([
		'02-tin/hinh-mot.svg:1 media-unused',
		'01-goi/thua.mp3:1 media-unused',
		'thua.svg:1 media-unused'
	]);
});
