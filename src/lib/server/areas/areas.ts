import { foldText } from '#lib/rules/fold-text.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Db } from '../db/db.ts';

const COLUMNS = ['id', 'version', 'code', 'name', 'kind', 'level', 'parent_id as parent'] as const;
const vietnamese = new Intl.Collator('vi');

/** One area, or nothing where no list knows it. */
export function findArea(db: Db, area: AreaId): Promise<Area | undefined> {
	return db
		.selectFrom('area')
		.select([...COLUMNS])
		.where('id', '=', area)
		.executeTakeFirst();
}

/**
 * The communes somebody signing up today may live in, as the Vietnamese alphabet orders them (ignoring phường, xã …).
 * @param today a day, by the clock in Vietnam: '2026-11-23'
 */
export async function listAreasForSignUp(db: Db, today: string): Promise<Area[]> {
	const areas = await validOn(db, today).where('area.level', '=', 3).execute();
	return inOrder(areas);
}

/** Every area valid on a day, the widest first: what somebody of the staff may be given. */
export async function listAreasForStaff(db: Db, today: string): Promise<Area[]> {
	return inOrder(await validOn(db, today).execute()).sort((one, other) => one.level - other.level);
}

/** The areas directly below one, in the order of the Vietnamese alphabet. */
export async function listChildren(db: Db, area: AreaId): Promise<Area[]> {
	const areas = await db
		.selectFrom('area')
		.select([...COLUMNS])
		.where('parent_id', '=', area)
		.execute();
	return inOrder(areas);
}

/** An area and everything above it, the widest first. */
export function listAncestors(db: Db, area: AreaId): Promise<Area[]> {
	return db
		.selectFrom('area_ancestor')
		.innerJoin('area', 'area.id', 'area_ancestor.ancestor_id')
		.select(['area.id', 'version', 'code', 'name', 'kind', 'level', 'parent_id as parent'])
		.where('area_ancestor.area_id', '=', area)
		.orderBy('level')
		.execute();
}

/** The areas with these ids, the widest first. */
export async function listAreas(db: Db, ids: readonly AreaId[]): Promise<Area[]> {
	if (ids.length === 0) return [];
	const areas = await db
		.selectFrom('area')
		.select([...COLUMNS])
		.where('id', 'in', [...ids])
		.execute();
	return inOrder(areas).sort((one, other) => one.level - other.level);
}

/** Whether an area is `top` itself or lies somewhere below it. */
export async function isWithin(db: Db, area: AreaId, top: AreaId): Promise<boolean> {
	const row = await db
		.selectFrom('area_ancestor')
		.select('area_id')
		.where('area_id', '=', area)
		.where('ancestor_id', '=', top)
		.executeTakeFirst();
	return row !== undefined;
}

/**
 * Areas of the version in force whose name holds these words, typed with marks or without: 'di an' finds 'Phường Dĩ An'.
 * A version has at most some thousands of units, so the names are compared here, by the same rule as everywhere.
 * @param today a day, by the clock in Vietnam: '2026-11-23'
 */
export async function searchAreas(db: Db, words: string, today: string, limit = 20): Promise<Area[]> {
	const wanted = foldText(words);
	if (wanted === '') return [];
	const areas = await validOn(db, today).execute();
	const found = areas.filter((area) => foldText(area.name).includes(wanted));
	return inOrder(found)
		.sort((one, other) => one.level - other.level)
		.slice(0, limit);
}

/** The top of the version in force on a day ('2026-11-23'). */
export function listTops(db: Db, today: string): Promise<Area[]> {
	return validOn(db, today).where('parent_id', 'is', null).orderBy('area.id').execute();
}

/** Title of each version, the newest first. */
export function listAreaVersions(db: Db) {
	return db
		.selectFrom('area_version')
		.select(['id', 'title_vi', 'title_en', 'valid_from', 'valid_to'])
		.orderBy('valid_from', 'desc')
		.execute();
}

function validOn(db: Db, day: string) {
	return db
		.selectFrom('area')
		.innerJoin('area_version', 'area_version.id', 'area.version')
		.select(['area.id', 'version', 'code', 'name', 'kind', 'level', 'parent_id as parent'])
		.where('valid_from', '<=', day)
		.where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]));
}

function inOrder(areas: readonly Area[]): Area[] {
	return [...areas].sort((one, other) => vietnamese.compare(withoutKind(one), withoutKind(other)));
}

/** People look a place up by its name, not by whether it is a ward. */
function withoutKind(area: Area): string {
	return area.name.replace(/^(Phường|Thị trấn|Xã|Thành phố|Thị xã|Huyện|Tỉnh) /, '');
}
