import type { CourseSource } from '../compiled-course.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { LessonText } from './course-texts.ts';

/** What the pictures of a lesson may weigh together on a metered line, in bytes. */
const HEAVIEST = 300_000;

/** Whether a lesson's pictures are light enough. Sounds and films wait until somebody asks for them. Told once a pair. */
export function checkMediaWeight({ file, locale, images }: LessonText, { media }: CourseSource): Problem[] {
	if (locale !== 'vi') return [];
	const folder = file.slice(0, file.lastIndexOf('/') + 1);
	const names = new Set(images.map(({ name }) => folder + name.replace(/^\.\//, '')));
	const bytes = [...names].reduce((sum, name) => sum + (media[name]?.bytes ?? 0), 0);
	if (bytes <= HEAVIEST) return [];
	const detail = { kilobytes: Math.ceil(bytes / 1000), limit: HEAVIEST / 1000 };
	return [problemAt({ file, line: images[0]?.line ?? 1 }, 'media-sum', detail)];
}
