import * as z from 'zod';
import { localized, slug } from './fields.ts';
import { type Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** `content/paths/<id>.yaml`: courses in the order to take them. The basic set is the path the society figures count. */
export const pathFileSchema = z.strictObject({
	id: slug,
	version: z.int().min(1),
	title: localized,
	basicSet: z.boolean().default(false),
	courses: z.array(slug).min(1).max(100)
});

export type PathFile = z.infer<typeof pathFileSchema>;

/** Reads a path file; without a value its problems say why. */
export function readPathFile(source: string, file: string): { path?: PathFile; problems: Problem[] } {
	const { value, problems } = readYaml({ text: source, place: { file, line: 1 } }, pathFileSchema);
	return { ...(value && { path: value }), problems };
}
