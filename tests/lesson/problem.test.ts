import { expect, test } from 'vitest';
import { problemAt, problemSentence, type ProblemCode } from '#lib/lesson/problem.ts';
import { fileProblems } from '#lib/messages/file-problems.ts';
import { lessonProblems } from '#lib/messages/lesson-problems.ts';
import { qualityProblems } from '#lib/messages/quality-problems.ts';
import { quizProblems } from '#lib/messages/quiz-problems.ts';
import { LOCALES } from '#lib/vocabulary/locale.ts';

const codes = Object.keys({
	...{ ...lessonProblems.vi, ...quizProblems.vi, ...fileProblems.vi, ...qualityProblems.vi }
}) as ProblemCode[];
const ENOUGH =
	'limit name url kind kinds id before level reason skill option pick questions gap vi en position field';
const MORE = 'expected bound values form next step least file course version answer control other code';
const QUALITY =
	'start words average word plain minutes needed sum line length most kilobytes right wrong count letter language digits codes areas area';
const detail = Object.fromEntries(
	`${ENOUGH} ${MORE} ${QUALITY}`.split(' ').map((name) => [name, `‹${name}›`])
);

test.each(codes)('an author reads what is wrong and what to do, in both languages: %s', (code) => {
	for (const locale of LOCALES) {
		const sentence = problemSentence({ code, detail }, locale);
		expect(sentence).toMatch(/^[\p{Lu}“.].{20,}[.”]$/u);
		expect(sentence).not.toContain('undefined');
	}
	expect(problemSentence({ code, detail }, 'vi')).not.toBe(problemSentence({ code, detail }, 'en'));
});

test('a warning does not keep a course from being published', () => {
	const place = { file: 'a.svx', line: 1 };
	expect(problemAt(place, 'svx-ignored').severity).toBe('warning');
	for (const code of Object.keys(qualityProblems.vi) as ProblemCode[])
		expect(problemAt(place, code).severity).toBe('warning');
	expect(problemAt(place, 'raw-html').severity).toBe('error');
});
