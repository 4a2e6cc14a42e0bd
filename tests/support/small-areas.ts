import type { Db } from '#lib/server/db/db.ts';
import { areaId } from '#lib/vocabulary/ids.ts';

export const province = areaId('2025:1');
export const ward = areaId('2025:11');
export const otherWard = areaId('2025:12');

const AREAS = [
	{ id: province, code: '1', name: 'Tỉnh Thử', kind: 'tinh', level: 1, parent_id: null },
	{ id: ward, code: '11', name: 'Phường Một', kind: 'phuong', level: 3, parent_id: province },
	{ id: otherWard, code: '12', name: 'Phường Hai', kind: 'phuong', level: 3, parent_id: province }
] as const;

/** A province of two wards. */
export async function insertSmallAreas(db: Db): Promise<void> {
	const version = {
		id: '2025',
		title_vi: '2025',
		title_en: '2025',
		valid_from: '2025-07-01',
		valid_to: null
	};
	await db.insertInto('area_version').values(version).execute();
	await db
		.insertInto('area')
		.values(AREAS.map((area) => ({ ...area, version: '2025' })))
		.execute();
	const lines = AREAS.flatMap(({ id, parent_id }) =>
		[id, ...(parent_id ? [parent_id] : [])].map((above) => [id, above])
	);
	await db
		.insertInto('area_ancestor')
		.values(lines.map(([area_id, ancestor_id]) => ({ area_id: area_id!, ancestor_id: ancestor_id! })))
		.execute();
}
