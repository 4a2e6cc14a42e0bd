import { EXAM } from '#lib/vocabulary/course.ts';
import { isSlug } from './fields.ts';
import { problemAt, type Problem } from './problem.ts';

/** A lesson's folder in a course, `01-first-things`, and the name it has in addresses, `first-things`. */
export type LessonFolder = { folder: string; slug: string };

const LESSON_FILE = /^(\d{2}-([^/]+))\/([^/]+)$/;
const KNOWN_AT_TOP = /^(course\.yaml|exam\.(vi|en)\.md)$/;
const KNOWN_IN_LESSON = /^(lesson|quiz)\.(vi|en)\.md$/;
const MEDIA = /\.(webp|svg|png|jpe?g|avif|mp3|mp4|webm|vtt)$/i;

/** The lessons of a course in their order, from the names of its files; and what is wrong with those names. */
export function lessonFolders(paths: readonly string[]): { folders: LessonFolder[]; problems: Problem[] } {
	const found = new Map<string, LessonFolder>();
	const problems: Problem[] = [];
	for (const path of paths.toSorted()) {
		const [, folder, slug = '', name = ''] = LESSON_FILE.exec(path) ?? [];
		const known = folder === undefined ? KNOWN_AT_TOP.test(path) : KNOWN_IN_LESSON.test(name) && isSlug(slug);
		if (known && folder !== undefined) found.set(folder, { folder, slug });
		else if (path.endsWith('.svx')) problems.push(problemAt({ file: path, line: 1 }, 'svx-ignored'));
		else if (!known && !MEDIA.test(path)) problems.push(problemAt({ file: path, line: 1 }, 'file-unknown'));
	}
	const folders = [...found.values()];
	return { folders, problems: [...problems, ...checkFolders(folders)] };
}

function checkFolders(folders: readonly LessonFolder[]): Problem[] {
	const problems: Problem[] = [];
	if (folders.length === 0) problems.push(problemAt({ file: 'course.yaml', line: 1 }, 'lessons-none'));
	for (const [at, { folder, slug }] of folders.entries()) {
		const place = { file: `${folder}/lesson.vi.md`, line: 1 };
		const repeated = folders
			.slice(0, at)
			.some((e) => e.slug === slug || e.folder.slice(0, 2) === folder.slice(0, 2));
		if (repeated) problems.push(problemAt(place, 'lesson-repeated', { name: slug }));
		if (slug === EXAM) problems.push(problemAt(place, 'lesson-reserved', { name: slug }));
	}
	return problems;
}
