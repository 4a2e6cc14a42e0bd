import type { PopulationRow } from './population-rows.ts';
import { importProblem, type ImportProblem } from '#lib/forms/areas/import-problem.ts';
import { AGE_BANDS } from '#lib/rules/age-band.ts';
import { urbanRural } from '#lib/rules/urban-rural.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { StoredResidents } from '../residents.ts';
import type { NamedAreas } from './named-areas.ts';

/** A figure as it will stand: `line` is null where the file does not name it. */
export type Residents = Pick<StoredResidents, 'area' | 'refDate' | 'sex' | 'ageBand' | 'n'> & {
	readonly line: number | null;
};

/** Sexes every count has; a third answer is rare, and no count lacks it by mistake. */
const COUNTED_SEXES = ['f', 'm'] as const;
/** A unit that is neither town nor country may be any, where its residents live in communes of their own. */
const COMMUNE_LEVEL = 3;

/** Whether the units of a file are known, and of the kind the file says. */
export function unitsKnown(rows: readonly PopulationRow[], areas: NamedAreas): ImportProblem[] {
	const problems: ImportProblem[] = [];
	for (const row of rows) {
		const area = areas.find(
			row.area,
			{ line: row.line, version: 'area_version', code: 'area_code' },
			problems
		);
		if (area) problems.push(...sideFits(row, area));
	}
	return problems;
}

function sideFits({ line, side }: PopulationRow, { name, kind, level }: Area): ImportProblem[] {
	const place = { line, column: 'urban_rural' };
	const wanted = urbanRural(kind);
	if (side === '' || side === wanted) return [];
	if (wanted !== 'unknown') return [importProblem(place, 'side-wrong', { area: name, found: side, wanted })];
	return level < COMMUNE_LEVEL ? [importProblem(place, 'side-not-wanted', { area: name, found: side })] : [];
}

/** Sexes and age bands a unit of the file has no figure for, after the import; one warning for each unit and day. */
export function bandsMissing(standing: readonly Residents[], areas: NamedAreas): ImportProblem[] {
	const groups = Map.groupBy(standing, ({ area, refDate }) => `${area} ${refDate}`);
	return [...groups.values()].flatMap((group) => {
		const line = firstLine(group);
		if (line === null) return [];
		const there = new Set(group.map(({ sex, ageBand }) => `${sex} ${ageBand}`));
		const missing = COUNTED_SEXES.flatMap((sex) => AGE_BANDS.map(({ name }) => `${sex} ${name}`)).filter(
			(one) => !there.has(one)
		);
		if (missing.length === 0) return [];
		const { area, refDate } = group[0]!;
		const detail = { area: areas.all.get(area)!.name, wanted: refDate, found: missing.join(', ') };
		return [importProblem({ line, column: 'age_band' }, 'bands-missing', detail)];
	});
}

/**
 * Units whose people are not those of the units right below together. Compared where every unit below has a figure, and
 * where those that have one are already more.
 */
export function sumsDiffer(standing: readonly Residents[], areas: NamedAreas): ImportProblem[] {
	const children = Map.groupBy(areas.all.values(), ({ parent }) => parent);
	const days = Map.groupBy(standing, ({ refDate }) => refDate);
	return [...days].flatMap(([refDate, rows]) => {
		const figures = totalsOf(rows);
		return [...figures].flatMap(([id, { n, line }]) => {
			const below = children.get(id) ?? [];
			const counted = below.flatMap((child) => figures.get(child.id) ?? []);
			const m = counted.reduce((sum, child) => sum + child.n, 0);
			const blamed = line ?? firstLine(counted);
			if (blamed === null || counted.length === 0 || m === n) return [];
			if (counted.length < below.length && m < n) return [];
			const detail = { area: areas.all.get(id)!.name, wanted: refDate, n, m };
			return [importProblem({ line: blamed, column: 'n' }, 'sum-differs', detail)];
		});
	});
}

/** Units whose newest figures are of a later day than the file's, so that it does not change what pages show today. */
export function newerFigures(
	rows: readonly PopulationRow[],
	areas: NamedAreas,
	newest: ReadonlyMap<AreaId, string>
): ImportProblem[] {
	const lastOfFile = new Map<AreaId, string>();
	for (const { area, refDate } of rows) {
		if (refDate > (lastOfFile.get(area.id) ?? '')) lastOfFile.set(area.id, refDate);
	}
	const later = [...lastOfFile].filter(([area, day]) => (newest.get(area) ?? '') > day);
	if (later.length === 0) return [];
	const [first] = later[0]!;
	const detail = { n: later.length, area: areas.all.get(first)!.name, found: newest.get(first)! };
	return [importProblem({ line: null }, 'newer-figures', detail)];
}

function totalsOf(rows: readonly Residents[]) {
	const totals = new Map<AreaId, { n: number; line: number | null }>();
	for (const { area, n, line } of rows) {
		const sum = totals.get(area);
		totals.set(area, { n: (sum?.n ?? 0) + n, line: firstLine([{ line: sum?.line ?? null }, { line }]) });
	}
	return totals;
}

function firstLine(rows: readonly { readonly line: number | null }[]): number | null {
	return rows.reduce<number | null>(
		(first, { line }) => (first === null || (line !== null && line < first) ? line : first),
		null
	);
}
