import * as z from 'zod';
import { localized, slug } from './fields.ts';
import { hasErrors, problemAt, type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** `content/paths/<id>.yaml`: courses in the order to take them. The basic set is the path the society figures count. */
export const pathFileSchema = z.strictObject({
	id: slug,
	version: z.int().min(1),
	title: localized,
	/** What one can do after it, and for whom it is. */
	summary: localized,
	position: z.int().min(0).default(1000),
	basicSet: z.boolean().default(false),
	courses: z.array(slug).min(1).max(100)
});

export type PathFile = z.infer<typeof pathFileSchema>;

/**
 * Reads a path file; without a path its problems say why.
 * @param courses slugs of the courses there are
 */
export function readPathFile(
	source: string,
	file: string,
	courses: readonly string[]
): { path?: PathFile; problems: Problem[] } {
	const { value, problems, lineOf } = readYaml({ text: source, place: { file, line: 1 } }, pathFileSchema);
	if (!value) return { problems };
	for (const [at, course] of value.courses.entries()) {
		const line = lineOf(['courses', at]);
		if (!courses.includes(course)) problems.push(problemAt({ file, line }, 'path-course', { course }));
	}
	if (`${value.id}.yaml` !== file.slice(file.lastIndexOf('/') + 1)) {
		const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
		problems.push(problemAt({ file, line: lineOf(['id']) }, 'id-not-file-name', { id: value.id, name }));
	}
	return hasErrors(problems) ? { problems } : { path: value, problems };
}
