import type { Db } from '../db/db.ts';
import { compileInWorker, compilePlacementInWorker, type CompileResult } from './compile-in-worker.ts';
import { insertAssets } from './assets.ts';
import { contentDigest } from './content-digest.ts';
import { findContentDigest, upsertContentDigest } from './content-state.ts';
import { forgetOffers } from './courses.ts';
import { publishPath } from './paths.ts';
import { publishCourse } from './publish-course.ts';
import { publishPlacement } from './publish-placement.ts';
import type { Asset } from './read-media.ts';
import { inFolder, readSource } from './read-source.ts';
import { readPathFile, type PathFile } from '#lib/lesson/path-file.ts';
import type { CompiledBank } from '#lib/lesson/placement-bank.ts';
import { problemAt, type Problem } from '#lib/lesson/problem.ts';
import type { ContentSource } from '#lib/lesson/quality/check-content.ts';

export type CompiledContent = {
	readonly courses: readonly NonNullable<CompileResult['course']>[];
	readonly paths: readonly PathFile[];
	/** The placement items; undefined where a mistake is in them, or there are none. */
	readonly placement: CompiledBank | undefined;
	/** The files that courses and scenarios show. */
	readonly assets: readonly Asset[];
	/** Their files are named by their path inside the content folder. */
	readonly problems: readonly Problem[];
	/** What all of it was compiled from. */
	readonly source: ContentSource;
};

/** Courses compiled at the same time, each in a thread of its own: a small server has two cores. */
const SIDE_BY_SIDE = 2;

/**
 * Compiles a whole content folder, writing nothing. A course with a mistake is left out and told; the others are
 * there. `onCourse` hears each course's slug before its turn.
 */
export async function compileContent(
	folder: string,
	onCourse: (slug: string) => void = () => {}
): Promise<CompiledContent> {
	const { source, assets, problems } = await readSource(folder);
	const courses: CompiledContent['courses'][number][] = [];
	for (let at = 0; at < source.courses.length; at += SIDE_BY_SIDE) {
		const some = source.courses.slice(at, at + SIDE_BY_SIDE);
		for (const { slug } of some) onCourse(slug);
		for (const [of, result] of (await Promise.all(some.map((one) => compileInWorker(one)))).entries()) {
			if (result.course) courses.push(result.course);
			problems.push(...inFolder(result.problems, `courses/${some[of]!.slug}`));
		}
	}
	const slugs = source.courses.map(({ slug }) => slug);
	const { paths, problems: wrongPaths } = compilePaths(source.paths, slugs);
	const { bank: placement, problems: wrongItems } = await compilePlacementIn(source.placement);
	problems.push(...wrongPaths, ...wrongItems);
	return { courses, paths, placement, assets, problems, source };
}

async function compilePlacementIn(files: ContentSource['placement']) {
	if (Object.keys(files).length === 0) return { problems: [] };
	const { bank, problems } = await compilePlacementInWorker(files);
	return { bank, problems: inFolder(problems, 'placement') };
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
	const { courses, paths, placement, assets, problems } = await compileContent(folder, onCourse);
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
	if (placement) await publishPlacement(db, placement);
	forgetOffers(db);
	return { published, problems: [...problems, ...changed] };
}

/**
 * Publishes a content folder at a start, unless exactly this content is published already: compiling it all takes
 * some seconds that a restart need not cost. Content with a mistake or advice is compiled, and told, every time.
 */
export async function publishIfNew(
	db: Db,
	folder: string,
	digestOf: (folder: string) => Promise<string | null> = contentDigest
): Promise<{ published: string[]; problems: readonly Problem[] }> {
	const digest = await digestOf(folder);
	if (digest !== null && digest === (await findContentDigest(db))) return { published: [], problems: [] };
	const result = await publishContent(db, folder);
	if (digest !== null && result.problems.length === 0) await upsertContentDigest(db, digest);
	return result;
}
