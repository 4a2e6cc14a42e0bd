import { join } from 'node:path';
import type { Db } from '../db/db.ts';
import { compileInWorker, type CompileResult } from './compile-in-worker.ts';
import { insertAssets } from './assets.ts';
import { forgetOffers } from './courses.ts';
import { publishPath } from './paths.ts';
import { publishCourse } from './publish-course.ts';
import { listFolders, readTexts } from './read-content.ts';
import { readMedia, type Asset, type ReadMedia } from './read-media.ts';
import { SCENARIO_MEDIA } from '#lib/lesson/compiled-course.ts';
import { readPathFile, type PathFile } from '#lib/lesson/path-file.ts';
import { hasErrors, problemAt, type Problem } from '#lib/lesson/problem.ts';
import { compileScenarios } from '#lib/lesson/scenarios/compile-scenarios.ts';

export type CompiledContent = {
	readonly courses: readonly NonNullable<CompileResult['course']>[];
	readonly paths: readonly PathFile[];
	/** The files that courses and scenarios show. */
	readonly assets: readonly Asset[];
	/** Their files are named by their path inside the content folder. */
	readonly problems: readonly Problem[];
};

/**
 * Compiles a whole content folder, writing nothing. A course with a mistake is left out and told; the others are
 * there. `onCourse` hears each course's slug before its turn.
 */
export async function compileContent(
	folder: string,
	onCourse: (slug: string) => void = () => {}
): Promise<CompiledContent> {
	const { scenarios, problems: wrongScenarios } = compileScenarios(
		await readTexts(join(folder, 'scenarios'))
	);
	const beside = await readMedia(join(folder, 'scenarios'));
	const problems = inFolder([...wrongScenarios, ...beside.problems], 'scenarios');
	const assets = [...beside.assets];
	const courses: CompiledContent['courses'][number][] = [];
	for (const slug of await listFolders(join(folder, 'courses'))) {
		onCourse(slug);
		const files = await readTexts(join(folder, 'courses', slug));
		const own = await readMedia(join(folder, 'courses', slug));
		const media = { ...own.media, ...scenarioMedia(beside.media) };
		const result = await compileInWorker({ slug, files, scenarios, media });
		assets.push(...own.assets);
		problems.push(...inFolder(own.problems, `courses/${slug}`));
		if (result.course) courses.push(result.course);
		problems.push(...inFolder(result.problems, `courses/${slug}`));
	}
	const slugs = await listFolders(join(folder, 'courses'));
	const { paths, problems: wrongPaths } = compilePaths(await readTexts(join(folder, 'paths')), slugs);
	return { courses, paths, assets, problems: [...problems, ...wrongPaths] };
}

function scenarioMedia(media: ReadMedia['media']): ReadMedia['media'] {
	return Object.fromEntries(Object.entries(media).map(([path, one]) => [`${SCENARIO_MEDIA}/${path}`, one]));
}

function compilePaths(
	files: Readonly<Record<string, string>>,
	courses: readonly string[]
): { paths: PathFile[]; problems: Problem[] } {
	const read = Object.entries(files).map(([name, text]) => readPathFile(text, `paths/${name}`, courses));
	return {
		paths: read.flatMap(({ path }) => path ?? []),
		problems: read.flatMap(({ problems }) => problems)
	};
}

function inFolder(problems: readonly Problem[], folder: string): Problem[] {
	return problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
}

/**
 * Publishes what is new in a content folder. Courses that did not change keep their version; a course with a mistake
 * keeps the version it has.
 * @returns slugs of the courses that have a new version, and everything that is wrong
 */
export async function publishContent(
	db: Db,
	folder: string,
	onCourse: (slug: string) => void = () => {}
): Promise<{ published: string[]; problems: readonly Problem[] }> {
	const { courses, paths, assets, problems } = await compileContent(folder, onCourse);
	await insertAssets(db, assets);
	const published: string[] = [];
	for (const course of courses) {
		if (await publishCourse(db, course)) published.push(course.slug);
	}
	const changed: Problem[] = [];
	for (const path of paths) {
		const { id, version } = path;
		const file = `paths/${id}.yaml`;
		if (!(await publishPath(db, path)))
			changed.push(problemAt({ file, line: 1 }, 'path-version', { version }));
	}
	forgetOffers(db);
	return { published, problems: [...problems, ...changed] };
}

/** Everything that is wrong in a content folder, and whether anything keeps it from being published. */
export async function lintContent(
	folder: string,
	onCourse: (slug: string) => void = () => {}
): Promise<{ problems: readonly Problem[]; failed: boolean }> {
	const { problems } = await compileContent(folder, onCourse);
	return { problems, failed: hasErrors(problems) };
}
