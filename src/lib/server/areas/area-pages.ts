import { foldText } from '#lib/rules/fold-text.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Db } from '../db/db.ts';

/** Which units of a version, in the order of level and code; `after` is the last one of the page before. */
export type AreaPageQuestion = {
	readonly version: string;
	readonly level?: number | undefined;
	readonly parent?: AreaId | undefined;
	/** Letters of the name, with marks or without. */
	readonly words?: string | undefined;
	readonly after?: { readonly level: number; readonly code: string } | undefined;
	readonly limit: number;
};

/** A page of the units of one version. @returns whether there are more of them */
export async function readAreaPage(
	db: Db,
	{ version, level, parent, words, after, limit }: AreaPageQuestion
): Promise<{ areas: Area[]; more: boolean }> {
	const found = await db
		.selectFrom('area')
		.select(['id', 'version', 'code', 'name', 'kind', 'level', 'parent_id as parent'])
		.where('version', '=', version)
		.$if(level !== undefined, (query) => query.where('level', '=', level!))
		.$if(parent !== undefined, (query) => query.where('parent_id', '=', parent!))
		.$if(after !== undefined, (query) =>
			query.where(({ eb, refTuple, tuple }) =>
				eb(refTuple('level', 'code'), '>', tuple(after!.level, after!.code))
			)
		)
		.orderBy('level')
		.orderBy('code')
		// Names are compared here, by the same rule as everywhere; a version has some thousands of units at most.
		.$if(words === undefined, (query) => query.limit(limit + 1))
		.execute();
	const wanted = foldText(words ?? '');
	const fits = found.filter((area) => foldText(area.name).includes(wanted));
	return { areas: fits.slice(0, limit), more: fits.length > limit };
}
