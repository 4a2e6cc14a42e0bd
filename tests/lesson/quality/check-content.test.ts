import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KNOWN, lesson, question, rightAt, sample, words } from './sample-course.ts';
import { checkContent, type ContentSource } from '#lib/lesson/quality/check-content.ts';
import { OWN_PAGES } from '#lib/lesson/quality/links.ts';
import { SCENARIO_KINDS } from '#lib/lesson/scenarios/schemas.ts';
import digcomp from '#lib/vocabulary/digcomp.json' with { type: 'json' };

const EMPTY: ContentSource = {
	...{ courses: [], scenarios: {}, scenarioMedia: [], paths: {}, placement: {} },
	documents: ['about.vi.svx', 'guides/first-quarter-hour.vi.svx', 'courses/khoa-thu.vi.svx']
};

/** What is said about a content folder: `file:line code`. That simulators lack scenarios is said of every sample. */
function said(content: Partial<ContentSource>): string[] {
	return checkContent({ ...EMPTY, ...content })
		.filter(({ code, file }) => code !== 'scenarios-few' || file.startsWith('scenarios/scam-call'))
		.map(({ file, line, code }) => `${file}:${line} ${code}`)
		.filter((one) => one !== 'scenarios/scam-call:1 scenarios-few');
}

const plays = (id: string, front = '') => {
	const block = `\`\`\`scam-call\nscenario: ${id}\n\`\`\``;
	const text = lesson(`## Vì sao\n\n${block}`).replace('minutes: 2', `minutes: 2${front}`);
	return sample({ '01-goi/lesson.vi.md': text, '01-goi/lesson.en.md': text });
};

describe('a scenario', () => {
	const FILES = ['mot', 'hai', 'ba'].map((name) => [`scam-call/${name}.yaml`, 'id: x\n']);
	/** Three scenarios, `mot` with the text given. */
	const saidOf = (yaml: string, front = '') =>
		said({
			scenarios: { ...Object.fromEntries(FILES), 'scam-call/mot.yaml': yaml },
			courses: ['mot', 'hai', 'ba'].map((id) => ({ ...plays(id, front), slug: id }))
		}).filter((one) => one.startsWith('scenarios/'));
	const text = (vi: string, en = 'Said in English.') => `id: mot\nsays:\n  vi: "${vi}"\n  en: "${en}"\n`;

	test.each([
		{ vi: words(29), found: ['3 sentence-long'], because: 'a sentence of 29 words is too long' },
		{ vi: 'Xem cookie đi.', found: ['3 jargon'], because: 'nobody explains the word' },
		{ vi: 'Vào vcb-xacthuc.com ngay', found: ['3 address-real'], because: 'the address may be somebody’s' },
		{ vi: 'Vào https://ngan-hang.test/a', found: ['3 address-real'], because: 'only .example is nobody’s' },
		{ vi: 'Vào https://a.vn.example/com hay ngan-hang.example.', found: [], because: 'these are nobody’s' },
		{ vi: 'Viết “v.v.” rồi gửi tệp anh.jpg lúc 7.30', found: [], because: 'these are no addresses' },
		{ vi: 'Mã của bạn là 482913.', found: ['3 code-real'], because: 'it looks like a code' },
		{ vi: 'Mã là 000000, giá 250.000 đ', found: [], because: 'a code of zeros is no code' },
		{ vi: 'Gọi 0912 345 678 nha', found: ['3 number-real'], because: 'it could be dialled' },
		{
			vi: 'Gọi 0900 000 000, trả 1.250.000.000 đ, ngày 12-05-2026',
			found: [],
			because: 'nobody has such a number'
		}
	])('$vi: $because', ({ vi, found }) => {
		expect(saidOf(text(vi))).toEqual(found.map((one) => `scenarios/scam-call/mot.yaml:${one}`));
	});

	test('may use a word that the lesson explains in which it is played', () => {
		expect(saidOf(text('Xem cookie đi.'), '\nterms: [cookie]')).toEqual([]);
	});

	test.each([
		{ yaml: text('Gọi cho người nhà rồi hỏi lại', 'Gọi cho người nhà rồi hỏi lại'), line: 4 },
		{ yaml: text('Ủy ban nhân dân xã Suối Giả', 'Ủy ban nhân dân xã Suối Giả'), line: null },
		{ yaml: text('Nguyễn Thị Giả', 'Nguyễn Thị Giả'), line: null }
	])('is translated, except its names: $yaml', ({ yaml, line }) => {
		expect(saidOf(yaml)).toEqual(line ? [`scenarios/scam-call/mot.yaml:${line} text-untranslated`] : []);
	});

	test('explains what came of a choice', () => {
		const because =
			'id: mot\nbecause:\n  vi: Đúng rồi nha bạn.\n  en: Right.\nfinds: { vi: Có., en: There is a stamp. }\n';
		expect(saidOf(because)).toEqual([
			'scenarios/scam-call/mot.yaml:4 feedback-short',
			'scenarios/scam-call/mot.yaml:5 feedback-short'
		]);
	});

	test('is one of at least three of its kind, and every kind has some', () => {
		const two = Object.fromEntries(FILES.slice(1));
		const few = said({ scenarios: two, courses: [plays('hai'), { ...plays('ba'), slug: 'ba' }] });
		expect(few).toEqual(['scenarios/scam-call/hai.yaml:1 scenarios-few']);
		expect(checkContent(EMPTY).map(({ file, code }) => `${file} ${code}`)).toEqual(
			SCENARIO_KINDS.map((kind) => `scenarios/${kind} scenarios-few`)
		);
	});

	test('is played somewhere, and so are the pictures beside it', () => {
		const scenarios = { ...Object.fromEntries(FILES), 'scam-call/mot.yaml': 'picture: { file: co.svg }\n' };
		const courses = [plays('mot'), { ...plays('ba'), slug: 'ba' }];
		const scenarioMedia = ['scam-call/co.svg', 'scam-call/thua.svg'];
		expect(said({ scenarios, courses, scenarioMedia })).toEqual([
			'scenarios/scam-call/hai.yaml:1 scenario-unused',
			'scenarios/scam-call/thua.svg:1 media-unused'
		]);
	});
});

describe('the paths', () => {
	const path = (...courses: string[]) =>
		`id: co-ban\nbasicSet: true\ncourses:\n${courses.map((one) => `  - ${one}\n`).join('')}`;
	const codes = digcomp.areas.flatMap(({ competences }) => competences.map(({ code }) => code));
	const teaches = (slug: string, level: number, skills: readonly string[]) => {
		const list = skills.map((code) => `  - digcomp-2.2:${code}\n`).join('');
		return { slug, files: { 'course.yaml': `level: ${level}\nskills:\n${list}` }, scenarios: {}, media: {} };
	};
	const saidOf = (first: readonly string[], level: number, rest: readonly string[]) =>
		said({
			paths: { 'co-ban.yaml': path('mot'), 'khac.yaml': 'id: khac\ncourses: [hai]\n' },
			courses: [teaches('mot', level, first), teaches('hai', 3, rest)]
		}).filter((one) => one.startsWith('paths/'));
	const basics = ['1.1', '2.1', '3.1', '4.1', '5.1'];

	test('lead through all areas and all competences', () => {
		expect(saidOf(basics, 2, codes)).toEqual([]);
	});

	test('lack an area when only a course beyond level 2 has it', () => {
		expect(saidOf(basics, 3, codes)).toEqual(['paths/co-ban.yaml:3 areas-missing']);
		expect(saidOf(basics.slice(1), 2, codes)).toEqual(['paths/co-ban.yaml:3 areas-missing']);
	});

	test('lack a competence that no course at all teaches', () => {
		expect(saidOf(basics, 2, codes.slice(1, -1))).toEqual(['paths/co-ban.yaml:3 competences-missing']);
	});
});

describe('the placement bank', () => {
	const areas = [1, 2, 3, 4, 5];
	/** Items spread over areas and levels; `right` is the wording of each one’s right option. */
	const bank = (count: number, right = 'Đi bộ', change = (text: string) => text) => {
		const all = Array.from({ length: count }, (_, at) => {
			const cell = { skill: `digcomp-2.2:${areas[at % 5]}.1`, hint: '' };
			const level = (Math.floor(at / 5) % 4) + 1;
			return question(`xd-${at}`, rightAt(at % 3, right), cell).replace('level=1', `level=${level}`);
		});
		const text = change(all.join(''));
		return said({ placement: { '1-tat-ca.vi.md': text, '1-tat-ca.en.md': text } });
	};
	const FILE = 'placement/1-tat-ca.vi.md';

	test('of 150 items in every area and level is fine, and needs no hints', () => {
		expect(bank(150)).toEqual([]);
	});

	test('must be large enough and have every level in every area', () => {
		expect(bank(149)).toEqual([`${FILE}:1 items-few`]);
		const without = (text: string) => text.replaceAll(/5\.1 level=4/g, '5.1 level=3');
		expect(bank(150, undefined, without)).toEqual([`${FILE}:1 area-level-missing`]);
	});

	test('must not be passed by taking the longest option', () => {
		const places = bank(150, 'Đi xe 9');
		expect(places).toEqual([`${FILE}:1 right-longest`, `${FILE}:1 right-longest`]);
	});

	test('keeps the rules for options', () => {
		const found = bank(150, undefined, (text) => text.replace('Đi bộ', 'Đi bộ ra chợ huyện'));
		expect(found).toEqual([`${FILE}:2 right-option-long`, `placement/1-tat-ca.en.md:2 right-option-long`]);
	});
});

describe('what links may lead to', () => {
	test('are the courses, lessons, paths and documents of the folder', () => {
		const to = ['/courses/khoa-thu', '/learn/khoa-thu/goi', '/paths/co-ban', '/about'].map(
			(url) => `[Xem](${url})`
		);
		const text = lesson(`## Vì sao\n\n${to.join('\n')}\n[Bìa](/courses/khac)`);
		const courses = [sample({ '01-goi/lesson.vi.md': text, '01-goi/lesson.en.md': text })];
		const links = said({ courses, paths: { 'co-ban.yaml': '' } });
		expect(links.filter((one) => one.endsWith('link-unknown'))).toEqual([
			'courses/khoa-thu/01-goi/lesson.vi.md:13 link-unknown',
			'courses/khoa-thu/01-goi/lesson.en.md:13 link-unknown'
		]);
		expect(KNOWN.paths).toEqual(['co-ban']);
	});

	test.each(OWN_PAGES)('the page %s is there', (page) => {
		expect(existsSync(`src/routes${page === '/' ? '' : page}/+page.svelte`)).toBe(true);
	});
});
