import { describe, expect, test } from 'vitest';
import { COURSE, lesson, question, said, saidOfText, words } from './sample-course.ts';
import { JARGON } from '#lib/lesson/quality/jargon.ts';

const VI = '01-goi/lesson.vi.md';
const EN = '01-goi/lesson.en.md';

test('a course that reads well hears nothing', () => {
	expect(said()).toEqual([]);
});

describe('a sentence', () => {
	test.each([
		{ text: `Ngắn.\n${words(28)}`, line: null, because: 'twenty-eight words can be read' },
		{ text: `Ngắn.\n${words(29)}`, line: 10, because: 'twenty-nine cannot; its own line is named' },
		{ text: `${words(20).replace('.', ':')} ${words(20)}`, line: null, because: 'a colon gives rest' },
		{ text: `“${words(20)}” ${words(20)}`, line: null, because: 'a quote ends with its full stop' },
		{ text: `- Ngắn.\n- ${words(29)}`, line: 10, because: 'lists are read too' },
		{ text: `> [!TIP]\n> ${words(29)}`, line: 10, because: 'so are boxes' },
		{ text: `| Một |\n| --- |\n| ${words(29)} |`, line: 11, because: 'and cells of tables' }
	])('in a lesson: $because', ({ text, line }) => {
		const long = saidOfText(`## Vì sao\n\n${text}`).filter((one) => one.endsWith('sentence-long'));
		expect(long).toEqual(line ? [`${VI}:${line} sentence-long`] : []);
	});

	test('in English has twenty-four words at most', () => {
		const said = saidOfText('## Vì sao', `## Why\n\n${words(24)}\n\n${words(25)}`);
		expect(said.filter((one) => one.endsWith('sentence-long'))).toEqual([`${EN}:11 sentence-long`]);
	});

	test('is looked for in titles, options, feedback, hints, blocks and course.yaml', () => {
		const long = words(30);
		const hint = `\n> ${long}\n`;
		const quiz = question(
			'goi-1',
			[
				{ words: long, right: true },
				{ words: long, feedback: long }
			],
			{ hint }
		);
		const found = said({
			'course.yaml': COURSE.replace('Để thử.', long),
			[VI]: lesson('## Vì sao')
				.replace('Làm thử được.', long)
				.replace('Người nhà biết giọng bạn.', `"${long}"`),
			'01-goi/quiz.vi.md': quiz
		});
		expect(found.filter((one) => one.endsWith('sentence-long'))).toEqual([
			'course.yaml:2 sentence-long',
			`${VI}:4 sentence-long`,
			`${VI}:12 sentence-long`,
			...[2, 4, 5, 7].map((line) => `01-goi/quiz.vi.md:${line} sentence-long`)
		]);
	});

	test('has sixteen words at most on average', () => {
		const text = (count: number) => `## Vì sao\n\n${words(count)} ${words(count)}`;
		expect(saidOfText(text(16))).toEqual([]);
		expect(saidOfText(text(17))).toEqual([`${VI}:1 sentences-long`]);
	});
});

describe('a technical word', () => {
	const uses = (text: string) => `## Vì sao\n\nNgắn thôi.\n\n${text}`;

	test.each([
		{ text: 'Mở trình\nduyệt lên.', found: true, because: 'over a line’s end too' },
		{ text: 'Đó là MALWARE.', found: true, because: 'in capitals' },
		{ text: 'Giữ ảnh trên đám mây.', found: true, because: 'with what is done to it' },
		{ text: 'Có đám mây trắng.', found: false, because: 'not when it is in the sky' },
		{ text: 'Con robot, nước bọt.', found: false, because: 'not as a part of another word' }
	])('is found $because: $text', ({ text, found }) => {
		expect(saidOfText(uses(text))).toEqual(found ? [`${VI}:11 jargon`] : []);
	});

	test('is fine where the lesson explains it, and in its quiz and the closing quiz', () => {
		const terms = (text: string) => text.replace('minutes: 2', 'minutes: 2\nterms: [Cookie]');
		const files = {
			[VI]: lesson(uses('Đây là cookie.')),
			'01-goi/quiz.vi.md': question('goi-1').replace('Đi bộ thôi', 'Xóa cookie')
		};
		expect(said(files)).toEqual([`${VI}:11 jargon`, '01-goi/quiz.vi.md:6 jargon']);
		expect(said({ ...files, [VI]: terms(files[VI]) })).toEqual([]);
	});

	test('is told once a file, with plain words for each', () => {
		expect(saidOfText(uses('Một bot. Hai bot.'))).toEqual([`${VI}:11 jargon`]);
		for (const list of Object.values(JARGON)) expect(Object.values(list).join('')).not.toBe('');
	});
});

describe('the time a lesson takes', () => {
	const long = (count: number) => `## Vì sao\n\n${'Một hai ba bốn năm. '.repeat(count / 5)}`;

	test('is that of reading aloud and a minute for the practice, with a minute’s grace', () => {
		expect(saidOfText(long(285))).toEqual([]);
		expect(saidOfText(long(330))).toEqual([`${VI}:3 minutes-few`]);
		expect(saidOfText('## Vì sao', long(290))).toEqual([`${EN}:3 minutes-few`]);
	});

	test('adds up to that of the course', () => {
		expect(said({ 'course.yaml': COURSE.replace('minutes: 2', 'minutes: 9') })).toEqual([
			'course.yaml:4 minutes-sum'
		]);
	});
});

describe('the parts of a lesson', () => {
	test('hold something to do', () => {
		const bare = lesson('## Vì sao\n\nNgắn.').replace(/```check[^`]*```/, '');
		expect(said({ [VI]: bare, [EN]: bare })).toEqual([`${VI}:1 practice-none`]);
	});

	test('stand under headings', () => {
		expect(saidOfText('Ngắn.')).toContain(`${VI}:1 headings-none`);
	});

	test.each([
		{ vi: '- Một\n- Hai', en: '1. One\n2. Two', line: 9, because: 'another kind of list' },
		{ vi: '> [!TIP]\n> Một', en: 'One', line: 11, because: 'a box too few: told at what stands there' },
		{ vi: 'Một', en: '| One |\n| --- |\n| Two |', line: 9, because: 'a table too many' },
		{ vi: 'Một\n\nHai', en: 'One and two', line: null, because: 'paragraphs may be joined' }
	])('are the same in both languages: $because', ({ vi, en, line }) => {
		const found = saidOfText(`## Vì sao\n\n${vi}`, `## Why\n\n${en}`);
		expect(found).toEqual(line ? [`${EN}:${line} pair-structure`] : []);
	});
});

describe('a link', () => {
	test.each([
		{ link: '[Khóa thử](/courses/khoa-thu)', code: null },
		{ link: '[Bài gọi](/learn/khoa-thu/goi?x=1#vi-sao)', code: null },
		{ link: '[Bài thi](/learn/khoa-thu/exam)', code: null },
		{ link: '[Cơ bản](/paths/co-ban)', code: null },
		{ link: '[Hướng dẫn](/guides/first-quarter-hour)', code: null },
		{ link: '[Các khóa học](/courses)', code: null },
		{ link: '[Khóa khác](/courses/khac)', code: 'link-unknown' },
		{ link: '[Bài khác](/learn/khoa-thu/khac)', code: 'link-unknown' },
		{ link: '[Bản tiếng Anh](/en/courses)', code: 'link-unknown' },
		{ link: '[Cổng dịch vụ công](http://dichvucong.gov.vn)', code: 'link-http' },
		{ link: '[Cổng dịch vụ công](https://dichvucong.gov.vn)', code: null },
		{ link: 'Bấm [tại đây](/courses)', code: 'link-words' },
		{ link: 'https://dichvucong.gov.vn', code: 'link-words' }
	])('$link: $code', ({ link, code }) => {
		expect(saidOfText(`## Vì sao\n\n${link}`)).toEqual(code ? [`${VI}:9 ${code}`] : []);
	});
});
