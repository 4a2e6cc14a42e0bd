import type { Area } from '#lib/vocabulary/area.ts';
import type { IndicatorId } from '#lib/vocabulary/indicator.ts';
import { listAreas } from '../../areas/areas.ts';
import type { Db } from '../../db/db.ts';
import type { ReleasedObservation } from '../released-rows.ts';

/** A cell of a table: a number in full precision, a text, or nothing. */
export type TableCell = string | number | null;

type Row = {
	readonly indicator: IndicatorId;
	readonly cell: ReleasedObservation;
	readonly area: Area | undefined;
};

/** Columns keep their English names and their order, so that a program written today reads next year's file. */
const COLUMNS: readonly (readonly [name: string, read: (row: Row) => TableCell])[] = [
	['indicator', ({ indicator }) => indicator],
	['release', ({ cell }) => cell.release],
	['area', ({ cell }) => cell.area],
	['area_name', ({ area }) => area?.name ?? null],
	['area_version', ({ cell }) => cell.areaVersion],
	['level', ({ area }) => area?.level ?? null],
	['period', ({ cell }) => cell.period],
	['dim_sex', ({ cell }) => cell.dims.sex ?? null],
	['dim_age_band', ({ cell }) => cell.dims.ageBand ?? null],
	['dim_urban_rural', ({ cell }) => cell.dims.urbanRural ?? null],
	['dim_course', ({ cell }) => cell.dims.course ?? null],
	['dim_competence_area', ({ cell }) => cell.dims.competenceArea ?? null],
	['dim_level', ({ cell }) => cell.dims.level ?? null],
	['dim_reason', ({ cell }) => cell.dims.reason ?? null],
	['dim_dimension', ({ cell }) => cell.dims.dimension ?? null],
	['dim_indicator', ({ cell }) => cell.dims.indicator ?? null],
	['value', ({ cell }) => cell.value],
	['numerator', ({ cell }) => cell.numerator],
	['denominator', ({ cell }) => cell.denominator],
	['unit', ({ cell }) => cell.unit],
	['obs_status', ({ cell }) => cell.obsStatus],
	['conf_status', ({ cell }) => cell.confStatus],
	['revision', ({ cell }) => cell.revision],
	['reason', ({ cell }) => cell.reason],
	['note', ({ cell }) => cell.note],
	['updated_at', ({ cell }) => cell.updatedAt]
];

export const TABLE_HEAD: readonly string[] = COLUMNS.map(([name]) => name);

/** Observations as rows of the table, with the names of their areas. */
export async function tableRows(
	db: Db,
	indicator: IndicatorId,
	observations: readonly ReleasedObservation[]
): Promise<TableCell[][]> {
	const areas = await listAreas(db, [...new Set(observations.map((cell) => cell.area))]);
	const known = new Map(areas.map((area) => [area.id, area]));
	return observations.map((cell) =>
		COLUMNS.map(([, read]) => read({ indicator, cell, area: known.get(cell.area) }))
	);
}
