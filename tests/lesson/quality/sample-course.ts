import type { CourseSource } from '#lib/lesson/compiled-course.ts';
import { checkCourse } from '#lib/lesson/quality/check-course.ts';
import { readCourseTexts } from '#lib/lesson/quality/course-texts.ts';
import type { KnownPlaces } from '#lib/lesson/quality/links.ts';

export const COURSE = `title: { vi: Khóa thử, en: A trial course }
summary: { vi: Để thử., en: For trying. }
need: { vi: Thử một lần, en: Try it once }
minutes: 2
pillar: citizens
level: 1
skills:
  - digcomp-2.2:4.2
reviewBy: 2027-01-31
picture: { file: cover.svg }
`;

/** A lesson whose text begins on line 7, with a practice after it. */
export const lesson = (text: string) => `---
title: Bài thử
minutes: 2
outcome: Làm thử được.
---

${text}

\`\`\`check
question: Gọi ai?
options:
  - { text: Người nhà, right: true, because: Người nhà biết giọng bạn. }
  - { text: Người lạ, because: Người lạ không biết bạn là ai. }
\`\`\`
`;

const TEXT = { vi: '## Vì sao\n\nNgắn thôi.', en: '## Why\n\nIn short.' };

export type Option = { words: string; feedback?: string; right?: boolean };

const OPTIONS: readonly Option[] = [
	{ words: 'Đi xe máy' },
	{ words: 'Đi xe đạp', right: true },
	{ words: 'Đi bộ thôi' }
];

/** A question of a quiz; its options begin on the line after its heading, each with its feedback below. */
export function question(
	id: string,
	options = OPTIONS,
	{ skill = 'digcomp-2.2:4.2', hint = '\n> Nghĩ xem.\n' } = {}
): string {
	const list = options.map(({ words, feedback = 'Vì đường rất gần.', right }) => {
		const said = feedback === '' ? '' : `\n  > ${feedback}`;
		return `- [${right ? 'x' : ' '}] ${words}${said}`;
	});
	return `## Đi thế nào? {#${id} skill=${skill} level=1}\n${list.join('\n')}\n${hint}\n`;
}

/** Three options, the right one at a place. */
export const rightAt = (place: number, right = 'Đi bộ'): Option[] =>
	[0, 1, 2].map((at) => (at === place ? { words: right, right: true } : { words: `Đi xe ${at}` }));

const picture = (bytes: number) => ({ url: '/x', type: 'image/svg+xml', bytes, width: 10, height: 10 });
type Changed = Readonly<Record<string, string>>;

/** A small course without anything to better, some files put in the place of its own. */
export function sample(changed: Changed = {}, media: Readonly<Record<string, number>> = {}): CourseSource {
	const files = {
		'course.yaml': COURSE,
		'01-goi/lesson.vi.md': lesson(TEXT.vi),
		'01-goi/lesson.en.md': lesson(TEXT.en),
		'01-goi/quiz.vi.md': question('goi-1'),
		'01-goi/quiz.en.md': question('goi-1'),
		...changed
	};
	const all = Object.entries({ 'cover.svg': 900, ...media }).map(([path, bytes]) => [path, picture(bytes)]);
	return { slug: 'khoa-thu', files, scenarios: {}, media: Object.fromEntries(all) };
}

export const KNOWN: KnownPlaces = {
	courses: { 'khoa-thu': ['goi'] },
	paths: ['co-ban'],
	documents: ['/about', '/guides/first-quarter-hour']
};

/** What is said about a course: `file:line code`. */
export function said(changed: Changed = {}, media: Readonly<Record<string, number>> = {}): string[] {
	const problems = checkCourse(readCourseTexts(sample(changed, media)), KNOWN);
	return problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

/** What is said about a text of the lesson, in one language or in both; its first line is the seventh. */
export function saidOfText(vi: string, en = TEXT.en): string[] {
	return said({ '01-goi/lesson.vi.md': lesson(vi), '01-goi/lesson.en.md': lesson(en) });
}

/** `count` words, the last one with a full stop. */
export const words = (count: number) =>
	`${Array.from({ length: count }, (_, at) => `tiếng${at}`).join(' ')}.`;
