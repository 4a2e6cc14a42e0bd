import { describe, expect, test } from 'vitest';
import { COURSE, question, rightAt, said, type Option } from './sample-course.ts';

const QUIZ = '01-goi/quiz.vi.md';
const saidOf = (quiz: string) => said({ [QUIZ]: quiz });
const three = (first: string, feedback = 'Vì đường rất gần.'): Option[] => [
	{ words: first, feedback },
	{ words: 'Đi xe đạp', right: true },
	{ words: 'Đi xe máy' }
];

describe('an option', () => {
	test.each([
		{
			options: rightAt(1, 'Đi xe buýt nè'),
			code: 'right-option-long',
			line: 4,
			because: '13 against 7 characters'
		},
		{ options: rightAt(1, 'Đi xe hơi'), code: null, line: 0, because: '9 against 7 are alike' },
		{
			options: three('Tất cả đáp án trên'),
			code: 'option-catch-all',
			line: 2,
			because: 'it is about the others'
		},
		{ options: three('Cả a và b'), code: 'option-catch-all', line: 2, because: 'it is about the others' },
		{
			options: three('None of the above'),
			code: 'option-catch-all',
			line: 2,
			because: 'it is about the others'
		},
		{ options: three('Xóa tất cả ảnh'), code: null, line: 0, because: 'all may be a real answer' },
		{
			options: three('đi  xe đạp!'),
			code: 'option-repeated',
			line: 4,
			because: 'marks and spaces are no difference'
		},
		{ options: three('Đi bộ', ''), code: 'option-unexplained', line: 2, because: 'it has no feedback' },
		{
			options: three('Đi bộ', 'Chưa đúng.'),
			code: 'feedback-short',
			line: 3,
			because: 'ten characters explain nothing'
		}
	])('$code: $because', ({ options, code, line }) => {
		expect(saidOf(question('goi-1', options))).toEqual(code ? [`${QUIZ}:${line} ${code}`] : []);
	});

	test('has at least two beside it, except where yes or no is asked', () => {
		const two = (one: string, other: string): Option[] => [{ words: one, right: true }, { words: other }];
		expect(saidOf(question('goi-1', two('Đi bộ', 'Đi xe')))).toEqual([`${QUIZ}:1 options-few`]);
		expect(saidOf(question('goi-1', two('Có, đi liền', 'Không đi đâu')))).toEqual([]);
	});

	test('in a check of the lesson is explained as well', () => {
		const check = `---\ntitle: A\nminutes: 2\noutcome: B.\n---\n## C\n\n\`\`\`check\nquestion: D?\noptions:\n  - { text: E, right: true, because: Đúng. }\n  - { text: F, because: Vì đường rất gần. }\n\`\`\`\n`;
		expect(said({ '01-goi/lesson.vi.md': check })).toEqual(['01-goi/lesson.vi.md:11 feedback-short']);
	});
});

describe('a question', () => {
	test('written as a block is explained', () => {
		const block = (more: string) =>
			`## Gọi số nào? {#goi-1 skill=digcomp-2.2:4.2 level=1}\n\n\`\`\`number\nanswer: 113\n${more}\`\`\`\n\n> Ba số.\n`;
		expect(saidOf(block(''))).toEqual([`${QUIZ}:1 because-missing`]);
		expect(saidOf(block('because: Đúng rồi.\n'))).toEqual([`${QUIZ}:5 feedback-short`]);
		expect(saidOf(block('because: Số này gặp công an.\n'))).toEqual([]);
	});

	test('of a lesson has a hint, one of the closing quiz need not', () => {
		expect(saidOf(question('goi-1', undefined, { hint: '' }))).toEqual([`${QUIZ}:1 hint-missing`]);
		expect(said({ 'exam.vi.md': question('thi-1', undefined, { hint: '' }) })).toEqual([]);
	});

	test('tests what the course teaches, and the course tests what it teaches', () => {
		const other = question('goi-1', undefined, { skill: 'digcomp-2.2:1.2' });
		expect(saidOf(other)).toEqual(['course.yaml:8 skill-untested', `${QUIZ}:1 skill-untaught`]);
		const both = COURSE.replace('  - digcomp-2.2:4.2', '  - digcomp-2.2:4.2\n  - digcomp-2.2:1.2');
		expect(said({ 'course.yaml': both })).toEqual(['course.yaml:9 skill-untested']);
	});
});

describe('the questions of a course together', () => {
	/** As many questions as there are places for their right options. */
	const exam = (places: readonly number[], right?: string) =>
		places.map((place, at) => question(`thi-${at}`, rightAt(place, right))).join('');
	const even = [0, 1, 2, 0, 1, 2, 0];
	const long = 'Đi xe 9x';

	test('do not let the longest option win: it may be right in 45 % of them', () => {
		const short = exam(even.slice(0, 4)).replaceAll('thi-', 'ngan-');
		expect(said({ 'exam.vi.md': exam(even, long) })).toEqual(['course.yaml:1 right-longest']);
		expect(said({ 'exam.vi.md': exam([0, 1, 2], long) + short })).toEqual([]);
	});

	test('do not let one place win, once there are eight of them', () => {
		expect(said({ 'exam.vi.md': exam([0, 0, 0, 0, 0, 0, 2]) })).toEqual(['course.yaml:1 right-same-place']);
		expect(said({ 'exam.vi.md': exam([0, 0, 0, 0, 0, 0]) })).toEqual([]);
		expect(said({ 'exam.vi.md': exam(even) })).toEqual([]);
	});

	test('are two more in the closing quiz than it draws', () => {
		const drawn = (pick: number) => `---\npass: 80\npick: ${pick}\n---\n${exam([0, 1, 2])}`;
		expect(said({ 'exam.vi.md': drawn(2) })).toEqual(['exam.vi.md:1 exam-few']);
		expect(said({ 'exam.vi.md': drawn(1) })).toEqual([]);
	});
});
