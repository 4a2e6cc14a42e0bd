import { foldText } from '#lib/rules/fold-text.ts';
import { quarterBounds, vietnamDay } from '#lib/rules/quarter.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Quarter } from '#lib/vocabulary/indicator.ts';
import type { Db, Tx } from '../db/db.ts';

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

/** Where to look for a name: in another version than the one in force, below certain areas only, how many at most. */
export type AreaSearch = {
	readonly version?: string;
	/** These areas and what lies below them; an empty list finds nothing. */
	readonly within?: readonly AreaId[];
	readonly limit?: number;
};

/** An area with the name of the one above it: of communes, many share a name. */
export type FoundArea = Area & { readonly parentName: string | null };

/**
 * Areas of the version in force whose name holds these words, typed with marks or without: 'di an' finds 'Phường Dĩ An'.
 * Those that begin with the words come first. A version has at most some thousands of units, so the names are compared
 * here, by the same rule as everywhere.
 * @param today a day, by the clock in Vietnam: '2026-11-23'
 */
export async function searchAreas(
	db: Db,
	words: string,
	today: string,
	{ version, within, limit = 20 }: AreaSearch = {}
): Promise<FoundArea[]> {
	const wanted = foldText(words);
	if (wanted === '' || within?.length === 0) return [];
	const areas = await (version === undefined ? validOn(db, today) : ofVersion(db, version))
		.leftJoin('area as parent', 'parent.id', 'area.parent_id')
		.select('parent.name as parentName')
		.$if(within !== undefined, (query) => query.where('area.id', 'in', belowAny(db, within ?? [])))
		.execute();
	const found = areas.filter((area) => foldText(area.name).includes(wanted));
	const rank = (area: Area) => (foldText(withoutKind(area)).startsWith(wanted) ? 0 : 1);
	return inOrder(found)
		.sort((one, other) => rank(one) - rank(other) || one.level - other.level)
		.slice(0, limit);
}

/** The top of the version in force on a day ('2026-11-23'). */
export function listTops(db: Db, today: string): Promise<Area[]> {
	return validOn(db, today).where('area.parent_id', 'is', null).orderBy('area.id').execute();
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
	return withVersions(db)
		.where('valid_from', '<=', day)
		.where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]));
}

function ofVersion(db: Db, version: string) {
	return withVersions(db).where('area.version', '=', version);
}

function withVersions(db: Db) {
	return db
		.selectFrom('area')
		.innerJoin('area_version', 'area_version.id', 'area.version')
		.select([
			'area.id',
			'area.version',
			'area.code',
			'area.name',
			'area.kind',
			'area.level',
			'area.parent_id as parent'
		]);
}

function belowAny(db: Db, tops: readonly AreaId[]) {
	return db
		.selectFrom('area_ancestor')
		.select('area_id')
		.where('ancestor_id', 'in', [...tops]);
}

function inOrder<T extends Area>(areas: readonly T[]): T[] {
	return [...areas].sort((one, other) => vietnamese.compare(withoutKind(one), withoutKind(other)));
}

/** People look a place up by its name, not by whether it is a ward. */
function withoutKind(area: Area): string {
	return area.name.replace(/^(Phường|Thị trấn|Xã|Đặc khu|Thành phố|Thị xã|Huyện|Quận|Tỉnh) /, '');
}

/** Every area of one version, parents before children, always in the same order. */
export function listAreasOfVersion(db: Db | Tx, version: string): Promise<Area[]> {
	return db
		.selectFrom('area')
		.select([...COLUMNS])
		.where('version', '=', version)
		.orderBy('level')
		.orderBy('id')
		.execute();
}

/** The version in force on the last day of a quarter, or undefined where none is known. */
export async function findVersionFor(db: Db | Tx, period: Quarter): Promise<string | undefined> {
	const day = vietnamDay(new Date(quarterBounds(period).to.getTime() - 1));
	const row = await db
		.selectFrom('area_version')
		.select('id')
		.where('valid_from', '<=', day)
		.where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
		.orderBy('valid_from', 'desc')
		.executeTakeFirst();
	return row?.id;
}

/**
 * Whether a version's units came into force in this quarter or later, while others were in force before: figures then
 * break with what went before.
 */
export async function isFirstQuarterOf(db: Db | Tx, version: string, period: Quarter): Promise<boolean> {
	const rows = await db.selectFrom('area_version').select(['id', 'valid_from']).execute();
	const own = rows.find((row) => row.id === version);
	const lastDay = vietnamDay(new Date(quarterBounds(period).to.getTime() - 1));
	const firstDay = vietnamDay(quarterBounds(period).from);
	if (!own || !rows.some((row) => row.valid_from < own.valid_from)) return false;
	return own.valid_from > lastDay || (own.valid_from >= firstDay && own.valid_from <= lastDay);
}

/** Whether a version's units existed on some day of a quarter. */
export async function isInForce(db: Db | Tx, version: string, period: Quarter): Promise<boolean> {
	const { from, to } = quarterBounds(period);
	const row = await db
		.selectFrom('area_version')
		.select('id')
		.where('id', '=', version)
		.where('valid_from', '<=', vietnamDay(new Date(to.getTime() - 1)))
		.where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', vietnamDay(from))]))
		.executeTakeFirst();
	return row !== undefined;
}
