import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { lintContent } from '#lib/server/catalogue/lint-content.ts';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import type { Work } from './io.ts';
import { sayProblems } from './say-problems.ts';

/**
 * Checks a content folder, or one course in it, and writes nothing. It needs no database. With `strict`, advice counts
 * as a mistake does.
 */
export const runLint: Work<[string | undefined, { strict?: boolean }]> = async (io, path, { strict }) => {
	const { folder, inside } = findContent(
		path === undefined ? io.settings().contentDir : resolve(io.cwd, path)
	);
	const problems = await lintContent(folder, (course) => io.err(`  ${course}`));
	const shown = problems.filter(({ file }) => file.startsWith(inside));
	if (shown.length === 0) io.out('✓ Không có lỗi. No mistakes.');
	const status = sayProblems(io, folder, shown);
	return strict && shown.length > 0 ? 1 : status;
};

/** The content folder a path names or lies in, and the part of it that was asked for. */
function findContent(path: string): { folder: string; inside: string } {
	if (existsSync(join(path, 'courses'))) return { folder: path, inside: '' };
	const folder = dirname(dirname(path));
	if (existsSync(join(path, 'course.yaml')) && basename(dirname(path)) === 'courses') {
		return { folder, inside: `courses/${basename(path)}/` };
	}
	throw new StartupError({
		vi: `${path} không phải thư mục nội dung (có thư mục courses/ bên trong), cũng không phải thư mục của một khóa học.`,
		en: `${path} is neither a content folder (with courses/ inside) nor the folder of a course.`
	});
}
