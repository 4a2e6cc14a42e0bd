import communesCsv from './seed/communes-2022-2025.csv?raw';
import districtsCsv from './seed/districts-2022.csv?raw';
import type { AreaKind } from '#lib/vocabulary/area.ts';
import { areaId, type AreaId } from '#lib/vocabulary/ids.ts';

/** A unit to seed; `parent` is null for the top of its version. */
export type SeedUnit = {
	readonly id: AreaId;
	readonly version: string;
	readonly code: string;
	readonly name: string;
	readonly kind: AreaKind;
	readonly level: number;
	readonly parent: AreaId | null;
};

/**
 * The versions we ship. `valid_to` is the last day. The 2022 list is the one of October 2022; its units are older, so
 * that anything earlier is still named by it.
 */
export const SEED_VERSIONS = [
	{
		id: '2022',
		title_vi: 'Tỉnh Bình Dương, địa bàn tháng 10/2022',
		title_en: 'Bình Dương province, units of October 2022',
		valid_from: '2022-01-01',
		valid_to: '2025-06-30'
	},
	{
		id: '2025',
		title_vi: 'Thành phố Hồ Chí Minh từ 01/7/2025 (mới nạp 36 phường, xã thuộc Bình Dương trước đây)',
		title_en: 'Hồ Chí Minh City since 1 July 2025 (only the 36 units of former Bình Dương are loaded)',
		valid_from: '2025-07-01',
		valid_to: null
	}
] as const;

const COMMUNE_KINDS = { Phường: 'phuong', 'Thị trấn': 'thi-tran', Xã: 'xa' } as const;
const DISTRICT_KINDS: Readonly<Record<string, AreaKind>> = {
	'thành phố': 'thanh-pho',
	'thị xã': 'thi-xa',
	huyện: 'huyen'
};

/** Every unit, parents before children. */
export function listSeedUnits(): readonly SeedUnit[] {
	const top2022 = unit('2022', '74', 'Tỉnh Bình Dương', 'tinh', 1, null);
	const top2025 = unit('2025', '79', 'Thành phố Hồ Chí Minh', 'thanh-pho-tw', 1, null);
	return [top2022, ...districts(top2022.id), ...communes2022(), top2025, ...communes2025(top2025.id)];
}

/** What became of each commune of 2022; our source names one new unit for each and no shares. */
export function listSeedChanges() {
	return rowsOf(communesCsv).map((row) => ({
		from: idOf('2022', row.old_code!),
		fromVersion: '2022',
		to: idOf('2025', row.new_code!),
		toVersion: '2025',
		weight: null
	}));
}

function districts(parent: AreaId): SeedUnit[] {
	return rowsOf(districtsCsv).map((row) => {
		const type = row.type_2022_10!;
		const name = `${type[0]!.toUpperCase()}${type.slice(1)} ${row.name}`;
		return unit('2022', row.code!, name, DISTRICT_KINDS[type]!, 2, parent);
	});
}

function communes2022(): SeedUnit[] {
	return rowsOf(communesCsv).map((row) => {
		const name = row.old_name_2022_10!;
		return unit('2022', row.old_code!, name, communeKind(name), 3, idOf('2022', row.old_district!));
	});
}

function communes2025(parent: AreaId): SeedUnit[] {
	const names = new Map(rowsOf(communesCsv).map((row) => [row.new_code!, row.new_name!]));
	return [...names].map(([code, name]) => unit('2025', code, name, communeKind(name), 3, parent));
}

function unit(
	version: string,
	code: string,
	name: string,
	kind: AreaKind,
	level: number,
	parent: AreaId | null
): SeedUnit {
	return { id: idOf(version, code), version, code, name, kind, level, parent };
}

function idOf(version: string, code: string): AreaId {
	return areaId(`${version}:${code}`);
}

function communeKind(name: string): AreaKind {
	const prefix = Object.keys(COMMUNE_KINDS).find((kind) => name.startsWith(`${kind} `));
	if (!prefix) throw new Error(`A unit of the seed list has no known kind: ${name}`);
	return COMMUNE_KINDS[prefix as keyof typeof COMMUNE_KINDS];
}

/** Our own files: no quotes, no commas inside a field. */
function rowsOf(csv: string): Readonly<Record<string, string | undefined>>[] {
	const [header, ...lines] = csv.trim().split(/\r?\n/);
	const columns = header!.split(',');
	return lines.map((line) => {
		const fields = line.split(',');
		return Object.fromEntries(columns.map((column, index) => [column, fields[index]]));
	});
}
