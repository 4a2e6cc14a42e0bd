import * as z from 'zod';
import { MARKING_POLICIES } from '#lib/vocabulary/question.ts';
import { fileName, text } from './fields.ts';
import { problemAt, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Front matter of a lesson. A lesson is short: five minutes at most. `audio` is a recording of the whole lesson,
 * `terms` are the uncommon words it explains.
 */
export const lessonFrontMatter = z.strictObject({
	title: text.max(120),
	minutes: z.int().min(1).max(5),
	outcome: text.max(300),
	audio: z.strictObject({ file: fileName }).optional(),
	terms: z.array(text.max(40)).max(20).optional()
});

/** Front matter of a quiz. `pass` is percent of the full score; without `pick` every question is asked. */
export const quizFrontMatter = z.strictObject({
	pass: z.int().min(1).max(100).default(80),
	pick: z.int().min(1).max(100).optional(),
	marking: z.enum(MARKING_POLICIES).default('partial')
});

/**
 * A file's front matter, the line of each of its fields, and its text with the front matter blanked out, so that lines
 * keep their numbers.
 */
export type FrontMatter<T> = {
	value?: T;
	body: string;
	problems: Problem[];
	lineOf: (path: readonly PropertyKey[]) => number;
};

const onFirstLine = () => 1;

const FENCE = /^---[ \t]*$/;

/**
 * Parts a file from its front matter, the YAML between two lines `---` at its very beginning.
 *
 * @param optional a file without front matter is then read as one with nothing in it
 */
export function readFrontMatter<T>(
	source: string,
	file: string,
	schema: z.ZodType<T>,
	optional: 'optional' | 'required' = 'required'
): FrontMatter<T> {
	const lines = source.split('\n');
	if (!FENCE.test(lines[0] ?? '')) return withoutFrontMatter(source, file, schema, optional);
	const end = lines.findIndex((line, at) => at > 0 && FENCE.test(line));
	if (end === -1) {
		const problems = [problemAt({ file, line: 1 }, 'front-matter-open')];
		return { body: '', problems, lineOf: onFirstLine };
	}
	const yaml = lines.slice(1, end).join('\n');
	const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
	const { value, ...read } = readYaml({ text: yaml, place: { file, line: 2 } }, schema);
	return { ...(value !== undefined && { value }), body, ...read };
}

function withoutFrontMatter<T>(
	source: string,
	file: string,
	schema: z.ZodType<T>,
	optional: 'optional' | 'required'
): FrontMatter<T> {
	const empty = optional === 'optional' ? schema.safeParse({}) : undefined;
	if (empty?.success) return { value: empty.data, body: source, problems: [], lineOf: onFirstLine };
	const problems = [problemAt({ file, line: 1 }, 'front-matter-missing')];
	return { body: source, problems, lineOf: onFirstLine };
}
