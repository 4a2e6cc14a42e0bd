import type { CourseFiles } from '../compiled-course.ts';
import { problemAt, type Problem } from '../problem.ts';

/**
 * Pictures and sounds that no text of their folder names. They would be stored and backed up for nothing.
 * @param media paths of what lies in the folder that `files` are from
 */
export function checkUnusedMedia(media: readonly string[], files: CourseFiles): Problem[] {
	return media.flatMap((path) => {
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		const name = path.slice(folder.length);
		const beside = Object.entries(files).filter(
			([file]) => file.slice(0, file.lastIndexOf('/') + 1) === folder
		);
		const isNamed = beside.some(([, text]) => text.includes(name) || text.includes(encodeURIComponent(name)));
		return isNamed ? [] : [problemAt({ file: path, line: 1 }, 'media-unused', { name })];
	});
}
