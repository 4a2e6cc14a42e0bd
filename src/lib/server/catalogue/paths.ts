import type { Db } from '../db/db.ts';
import { canonicalJson } from '#lib/lesson/canonical-json.ts';
import type { PathFile } from '#lib/lesson/path-file.ts';
import { courseId, type CourseId } from '#lib/vocabulary/ids.ts';
import type { Localized } from '#lib/vocabulary/locale.ts';

/** A learning path as it is offered now: courses in the order to take them. */
export type Path = {
	readonly id: string;
	readonly version: number;
	readonly title: Localized;
	readonly summary: Localized;
	/** Whether the society figures count this path as the basics. */
	readonly basicSet: boolean;
	readonly courses: readonly CourseId[];
};

/**
 * Publishes a path as its file says. A version never changes once it is out, since figures name it.
 * @returns false when that version is out and says something else; nothing is then changed
 */
export function publishPath(db: Db, path: PathFile): Promise<boolean> {
	const { id, version, title, summary, basicSet, courses, position } = path;
	return db.transaction().execute(async (tx) => {
		const head = { current_version: version, position };
		await tx
			.insertInto('path')
			.values({ id, ...head })
			.onConflict((conflict) => conflict.column('id').doUpdateSet({ position }))
			.execute();
		await tx
			.insertInto('path_version')
			.values({
				...{ path_id: id, version, basic_set: basicSet, courses },
				...{ title: JSON.stringify(title), summary: JSON.stringify(summary) }
			})
			.onConflict((conflict) => conflict.columns(['path_id', 'version']).doNothing())
			.execute();
		const kept = await pathsIn(tx)
			.where('path_version.path_id', '=', id)
			.where('version', '=', version)
			.executeTakeFirstOrThrow();
		if (canonicalJson(kept.courses) !== canonicalJson(courses) || kept.basic_set !== basicSet) return false;
		await tx
			.updateTable('path_version')
			.set({ title: JSON.stringify(title), summary: JSON.stringify(summary) })
			.where('path_id', '=', id)
			.where('version', '=', version)
			.execute();
		await tx.updateTable('path').set(head).where('id', '=', id).execute();
		return true;
	});
}

/** Every path offered now, in order. */
export async function listPaths(db: Db): Promise<Path[]> {
	const rows = await pathsIn(db)
		.whereRef('path_version.version', '=', 'path.current_version')
		.orderBy('position')
		.orderBy('path.id')
		.execute();
	return rows.map(({ basic_set: basicSet, courses, ...path }) => ({
		...path,
		basicSet,
		courses: courses.map(courseId)
	}));
}

/** A path as it is offered now, or undefined. */
export async function findPath(db: Db, id: string): Promise<Path | undefined> {
	return (await listPaths(db)).find((path) => path.id === id);
}

function pathsIn(db: Db) {
	return db
		.selectFrom('path_version')
		.innerJoin('path', 'path.id', 'path_version.path_id')
		.select(['path.id', 'version', 'title', 'summary', 'basic_set', 'courses']);
}

/** Every version of every path that the society figures have counted as the basics, the oldest first. */
export async function listBasicSets(
	db: Db
): Promise<{ readonly path: string; readonly version: number; readonly courses: readonly CourseId[] }[]> {
	const rows = await db
		.selectFrom('path_version')
		.select(['path_id as path', 'version', 'courses'])
		.where('basic_set', '=', true)
		.orderBy('path_id')
		.orderBy('version')
		.execute();
	return rows.map((row) => ({ ...row, courses: row.courses.map(courseId) }));
}
