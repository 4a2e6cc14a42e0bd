import { describe, expect, test } from 'vitest';
import { compileCourse } from '#lib/lesson/compile-course.ts';
import { course, quiz } from './course-fixture.ts';

const problemsOf = (changed: Record<string, string | null>) =>
	compileCourse(course(changed)).problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
const { course: compiled, problems } = compileCourse(course());

test('a course without a mistake compiles whole', () => {
	expect(problems).toEqual([]);
	expect(compiled).toMatchObject({
		slug: 'khoa-thu',
		meta: { pillar: 'citizens', prerequisites: [], reviewBy: '2027-01-31' },
		lessons: [
			{ slug: 'goi', minutes: 2, locales: { vi: { title: 'Cuộc gọi' }, en: { title: 'The call' } } },
			{ slug: 'tin', locales: { vi: { quiz: null } } }
		],
		exam: { pass: 80, pick: 1, marking: 'partial' }
	});
	const asked = compiled?.questions.map(({ part, position, id }) => `${part} ${position} ${id}`);
	expect(asked).toEqual(['goi 1 goi-1', 'goi 2 goi-2', 'exam 1 thi-1', 'exam 2 thi-2']);
});

test('lessons, as readers get them, hold no key and no feedback', () => {
	expect(JSON.stringify(compiled?.lessons)).not.toMatch(/"right"|"key"|"feedback"|Chưa đúng/);
	expect(JSON.stringify(compiled?.questions.map((question) => question.public))).not.toMatch(
		/"right"|Chưa đúng/
	);
	expect(compiled?.questions[0]?.key.answer).toEqual({ kind: 'single', right: 'b' });
});

describe('the hash tells whether anything changed', () => {
	test('the same files in another order give the same hash', () => {
		const source = course();
		const files = Object.fromEntries(Object.entries(source.files).toReversed());
		expect(compileCourse({ ...source, files }).course?.hash).toBe(compiled?.hash);
	});

	test.each([
		{ what: 'a word', file: '01-goi/lesson.vi.md', from: 'Vì sao', to: 'Vì đâu' },
		{ what: 'a feedback', file: '01-goi/quiz.en.md', from: 'Chưa đúng.', to: 'Chưa.' },
		{ what: 'the pass mark', file: 'exam.vi.md', from: '80', to: '75' }
	])('$what changes it', ({ file, from, to }) => {
		const { files } = course();
		const changes = { [file]: files[file]?.replace(from, to) ?? '' };
		if (file === 'exam.vi.md') changes['exam.en.md'] = files['exam.en.md']?.replace(from, to) ?? '';
		const { course: changed } = compileCourse(course(changes));
		expect(changed?.hash).toMatch(/^[0-9a-f]{64}$/);
		expect(changed?.hash).not.toBe(compiled?.hash);
	});
});

describe('what does not belong is told, and does not keep the course back', () => {
	test.each([
		{ file: '01-goi/trang.svx', code: 'svx-ignored' },
		{ file: 'ghi-chu.txt', code: 'file-unknown' },
		{ file: '01-goi/sau/lesson.vi.md', code: 'file-unknown' },
		{ file: 'Bài một/lesson.vi.md', code: 'file-unknown' }
	])('$file: $code', ({ file, code }) => {
		const found = compileCourse(course({ [file]: '<script>alert(1)</script>' }));
		expect(found.problems).toMatchObject([{ file, code, severity: 'warning' }]);
		expect(found.course?.hash).toBe(compiled?.hash);
	});

	test('a picture beside a lesson is nothing to tell', () => {
		expect(problemsOf({ '01-goi/hinh.webp': '' })).toEqual([]);
	});
});

describe('a course that is not whole is not published', () => {
	const { files } = course();
	const changed = (file: string, from: string, to: string) => ({
		[file]: files[file]?.replace(from, to) ?? ''
	});

	test.each<{ because: string; files: Record<string, string | null>; found: string[] }>([
		{ because: 'no course.yaml', files: { 'course.yaml': null }, found: ['course.yaml:1 file-missing'] },
		{
			because: 'a lesson in one language',
			files: { '02-tin/lesson.en.md': null },
			found: ['02-tin/lesson.en.md:1 file-missing']
		},
		{
			because: 'an exam in one language',
			files: { 'exam.vi.md': null },
			found: ['exam.vi.md:1 file-missing']
		},
		{
			because: 'a question more in one language',
			files: { '01-goi/quiz.en.md': quiz('goi-1') },
			found: ['01-goi/quiz.en.md:1 pair-rule', '01-goi/quiz.en.md:1 pair-questions']
		},
		{
			because: 'questions in another order',
			files: { '01-goi/quiz.en.md': quiz('goi-2', 'goi-1') },
			found: ['01-goi/quiz.en.md:1 pair-questions']
		},
		{
			because: 'another right answer',
			files: {
				'01-goi/quiz.en.md': quiz('goi-1', 'goi-2').replace('[ ]', '[x]').replace('[x] Hai', '[ ] Hai')
			},
			found: ['01-goi/quiz.en.md:1 pair-key']
		},
		{
			because: 'another skill',
			files: { '01-goi/quiz.en.md': quiz('goi-1', 'goi-2').replace('level=1', 'level=2') },
			found: ['01-goi/quiz.en.md:1 pair-skills']
		},
		{
			because: 'other minutes',
			files: changed('02-tin/lesson.en.md', 'minutes: 2', 'minutes: 3'),
			found: ['02-tin/lesson.en.md:1 pair-minutes']
		},
		{
			because: 'other headings',
			files: changed('02-tin/lesson.en.md', '## How', 'How'),
			found: ['02-tin/lesson.en.md:1 pair-headings']
		},
		{
			because: 'a question id used elsewhere in the course',
			files: { 'exam.vi.md': quiz('goi-1'), 'exam.en.md': quiz('goi-1') },
			found: ['exam.vi.md:1 repeated-question']
		},
		{
			because: 'a skill that is none',
			files: changed('course.yaml', 'digcomp-2.2:4.2', 'digcomp-2.2:9.9'),
			found: ['course.yaml:7 skill-not-known']
		},
		{
			because: 'a picture that is not there',
			files: { 'course.yaml': `${files['course.yaml']}picture: bia.svg\n` },
			found: ['course.yaml:1 media-missing']
		},
		{
			because: 'a lesson named like the closing quiz',
			files: {
				'03-exam/lesson.vi.md': files['02-tin/lesson.vi.md'] ?? '',
				'03-exam/lesson.en.md': files['02-tin/lesson.en.md'] ?? ''
			},
			found: ['03-exam/lesson.vi.md:1 lesson-reserved']
		}
	])('$because', ({ files: change, found }) => {
		expect(problemsOf(change)).toEqual(found);
		expect(compileCourse(course(change)).course).toBeUndefined();
	});
});

test('wordings of both languages count as right in either', () => {
	const short = (word: string) =>
		`## Gì? {#a skill=digcomp-2.2:4.2 level=1}\n\`\`\`short\naccepted: [${word}]\n\`\`\`\n`;
	const { course: found } = compileCourse(
		course({ 'exam.vi.md': short('lừa đảo'), 'exam.en.md': short('scam') })
	);
	const key = found?.questions.find(({ id }) => id === 'a')?.key.answer;
	expect(key).toEqual({ kind: 'short', accepted: ['lừa đảo', 'scam'], accents: false });
});

test('whoever waits is told which file is being compiled', () => {
	const told: string[] = [];
	compileCourse(course(), (file) => told.push(file));
	expect(told.slice(0, 3)).toEqual(['course.yaml', '01-goi/lesson.vi.md', '01-goi/lesson.en.md']);
});
