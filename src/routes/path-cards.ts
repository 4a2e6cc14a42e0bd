import type { PathCardData } from '#lib/components/PathCard.svelte';
import type { Course } from '#lib/server/catalogue/courses.ts';
import type { Path } from '#lib/server/catalogue/paths.ts';
import { listEnrolments } from '#lib/server/learning/enrolments.ts';

/** Learning paths as cards, with how many of their courses this reader has completed. A course not offered is left out. */
export async function pathCards(
	{ db, actor, locale }: App.Locals,
	paths: readonly Path[],
	courses: readonly Course[]
): Promise<PathCardData[]> {
	const enrolments = actor ? await listEnrolments(db, actor.id) : [];
	const completed = new Set(enrolments.filter((one) => one.completedAt).map((one) => one.course));
	return paths.flatMap((path) => {
		const offered = path.courses.flatMap((id) => courses.find((course) => course.id === id) ?? []);
		if (offered.length === 0) return [];
		return {
			id: path.id,
			title: path.title[locale],
			summary: path.summary[locale],
			version: path.version,
			basicSet: path.basicSet,
			minutes: offered.reduce((sum, { meta }) => sum + meta.minutes, 0),
			courses: offered.length,
			completed: offered.filter(({ id }) => completed.has(id)).length
		};
	});
}
