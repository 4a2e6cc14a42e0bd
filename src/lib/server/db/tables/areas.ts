import type { ColumnType, JSONColumnType } from 'kysely';
import type { AreaKind } from '#lib/vocabulary/area.ts';
import type { AccountId, AreaId } from '#lib/vocabulary/ids.ts';
import type { ImportDone, ImportKind, VersionFacts } from '#lib/forms/areas/area-import.ts';

export interface AreaTables {
	area_version: {
		id: string;
		title_vi: string;
		title_en: string;
		valid_from: string;
		valid_to: string | null;
	};
	area: {
		id: AreaId;
		version: string;
		code: string;
		name: string;
		kind: AreaKind;
		level: number;
		parent_id: AreaId | null;
	};
	area_ancestor: { area_id: AreaId; ancestor_id: AreaId };
	area_change: { from_id: AreaId; to_id: AreaId; weight: string | null };
	population: {
		area_id: AreaId;
		ref_date: string;
		sex: string;
		age_band: string;
		n: number;
		source: string;
		status: 'official' | 'estimate' | 'synthetic';
	};
	area_import: {
		id: string;
		kind: ImportKind;
		file_name: string;
		text: string;
		version: JSONColumnType<VersionFacts | null, string | null, never>;
		done: JSONColumnType<ImportDone | null, string | null, string>;
		created_by: AccountId;
		created_at: ColumnType<Date, Date, never>;
	};
}
