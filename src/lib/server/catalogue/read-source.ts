import { join } from 'node:path';
import { listFiles, listFolders, readTexts } from './read-content.ts';
import { readMedia, type Asset } from './read-media.ts';
import { SCENARIO_MEDIA, type CourseMedia, type CourseSource } from '#lib/lesson/compiled-course.ts';
import type { Problem } from '#lib/lesson/problem.ts';
import type { ContentSource } from '#lib/lesson/quality/check-content.ts';
import { compileScenarios } from '#lib/lesson/scenarios/compile-scenarios.ts';

/** A content folder as it lies on the disk, the files it shows, and what is wrong with its scenarios and those files. */
export type ReadSource = { source: ContentSource; assets: Asset[]; problems: Problem[] };

/** Reads a whole content folder. Files in problems are named by their path inside it. */
export async function readSource(folder: string): Promise<ReadSource> {
	const texts = (name: string) => readTexts(join(folder, name));
	const files = await texts('scenarios');
	const { scenarios, problems } = compileScenarios(files);
	const beside = await readMedia(join(folder, 'scenarios'));
	const assets = [...beside.assets];
	const all = inFolder([...problems, ...beside.problems], 'scenarios');
	const courses: CourseSource[] = [];
	for (const slug of await listFolders(join(folder, 'courses'))) {
		const own = await readMedia(join(folder, 'courses', slug));
		const media = { ...own.media, ...scenarioMedia(beside.media) };
		courses.push({ slug, files: await texts(`courses/${slug}`), scenarios, media });
		assets.push(...own.assets);
		all.push(...inFolder(own.problems, `courses/${slug}`));
	}
	const scenarioFiles = { scenarios: files, scenarioMedia: Object.keys(beside.media) };
	const [paths, placement] = await Promise.all([texts('paths'), texts('placement')]);
	const documents = await listFiles(join(folder, 'pages'));
	return { source: { courses, ...scenarioFiles, paths, placement, documents }, assets, problems: all };
}

function scenarioMedia(media: CourseMedia): CourseMedia {
	return Object.fromEntries(Object.entries(media).map(([path, one]) => [`${SCENARIO_MEDIA}/${path}`, one]));
}

/** Names the files of problems by their path from further out. */
export function inFolder(problems: readonly Problem[], folder: string): Problem[] {
	return problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
}
