import type { CourseSource } from '#lib/lesson/compiled-course.ts';

const COURSE = `title: { vi: Khóa thử, en: A trial course }
summary: { vi: Để thử., en: For trying. }
need: { vi: Thử một lần, en: Try it once }
minutes: 5
pillar: citizens
level: 1
skills: [digcomp-2.2:4.2]
reviewBy: 2027-01-31
`;

const lesson = (title: string, heading: string) => `---
title: ${title}
minutes: 2
outcome: ${title}.
---

## ${heading}

${title}
`;

/** A quiz of one question per id, whose right answer is its second option. */
export const quiz = (...ids: string[]) =>
	ids
		.map(
			(id) => `## Câu hỏi? {#${id} skill=digcomp-2.2:4.2 level=1}

- [ ] Một
  > Chưa đúng.
- [x] Hai
  > Đúng rồi.
`
		)
		.join('\n');

/** A whole small course without a problem, with some files put in the place of its own; `null` takes one away. */
export function course(changed: Readonly<Record<string, string | null>> = {}): CourseSource {
	const files: Record<string, string | null> = {
		'course.yaml': COURSE,
		'01-goi/lesson.vi.md': lesson('Cuộc gọi', 'Vì sao'),
		'01-goi/lesson.en.md': lesson('The call', 'Why'),
		'01-goi/quiz.vi.md': quiz('goi-1', 'goi-2'),
		'01-goi/quiz.en.md': quiz('goi-1', 'goi-2'),
		'02-tin/lesson.vi.md': lesson('Tin nhắn', 'Thế nào'),
		'02-tin/lesson.en.md': lesson('The message', 'How'),
		'exam.vi.md': `---\npass: 80\npick: 1\n---\n${quiz('thi-1', 'thi-2')}`,
		'exam.en.md': `---\npass: 80\npick: 1\n---\n${quiz('thi-1', 'thi-2')}`,
		...changed
	};
	const kept = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null);
	return {
		slug: 'khoa-thu',
		files: Object.fromEntries(kept),
		scenarios: {},
		media: {}
	};
}
