import { compileContent } from './publish-content.ts';
import type { Problem } from '#lib/lesson/problem.ts';
import { checkContent } from '#lib/lesson/quality/check-content.ts';

/** Everything that is wrong in a content folder, and what could be better in it. Writes nothing. */
export async function lintContent(
	folder: string,
	onCourse: (slug: string) => void = () => {}
): Promise<readonly Problem[]> {
	const { source, problems } = await compileContent(folder, onCourse);
	return [...problems, ...checkContent(source)];
}
