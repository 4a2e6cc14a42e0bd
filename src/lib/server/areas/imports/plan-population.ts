import { IMPORT_COLUMNS } from '#lib/forms/areas/area-import.ts';
import { keepsOut } from '#lib/forms/areas/import-problem.ts';
import { readPopulationRows, type PopulationRow } from './population-rows.ts';
import { readSheet } from './read-sheet.ts';
import type { Db } from '../../db/db.ts';
import { listNewestDays, listResidents, upsertResidents, type StoredResidents } from '../residents.ts';
import { countChanges, sampleOf, type ImportPlan, type Tally } from './import-plan.ts';
import { namedAreas, type NamedAreas } from './named-areas.ts';
import { bandsMissing, newerFigures, sumsDiffer, unitsKnown, type Residents } from './population-fit.ts';

/** What a file of residents would do. Figures of other units, days, sexes and bands stay. */
export async function planPopulation(db: Db, text: string): Promise<ImportPlan> {
	const columns = IMPORT_COLUMNS.population;
	const sheet = await readSheet(text, columns);
	const { residents, problems } = readPopulationRows(sheet.rows);
	const versions = new Set(residents.map(({ area }) => area.version));
	const days = [...new Set(residents.map(({ refDate }) => refDate))];
	const areas = await namedAreas(db, versions);
	const present = await listResidents(db, [...versions], days);
	const standing = standAfter(residents, present);
	const found = [...sheet.problems, ...problems, ...unitsKnown(residents, areas)];
	if (!keepsOut(found)) {
		const newest = await listNewestDays(db, [...versions]);
		found.push(...newerFigures(residents, areas, newest));
		found.push(...bandsMissing(standing, areas), ...sumsDiffer(standing, areas));
	}
	return {
		kind: 'population',
		problems: found,
		counts: countRows(residents, present),
		tallies: tallyPeople(standing, areas),
		sample: sampleOf(sheet, columns),
		write: (tx) => upsertResidents(tx, residents.map(asStored))
	};
}

function standAfter(residents: readonly PopulationRow[], present: readonly StoredResidents[]): Residents[] {
	const standing = new Map<string, Residents>(present.map((row) => [keyOf(row), { ...row, line: null }]));
	for (const row of residents) standing.set(keyOf(asStored(row)), { ...asStored(row), line: row.line });
	return [...standing.values()];
}

function countRows(residents: readonly PopulationRow[], present: readonly StoredResidents[]) {
	const says = ({ n, source, status }: StoredResidents) => `${n}\n${source}\n${status}`;
	const stands = new Map(present.map((row) => [keyOf(row), says(row)]));
	const counts = countChanges(residents.map(asStored), (row) => stands.get(keyOf(row)), says);
	return { ...counts, removed: 0, untouched: present.length - counts.changed - counts.same };
}

/** Residents by version, day and level: of each level its own figures, for a province's are not added to its wards'. */
function tallyPeople(standing: readonly Residents[], areas: NamedAreas): Tally[] {
	const tallies = new Map<string, Tally>();
	for (const { area, refDate, n } of standing) {
		const unit = areas.all.get(area);
		if (!unit) continue;
		const { version, level } = unit;
		const key = `${version} ${refDate} ${level}`;
		tallies.set(key, { version, to: null, level, refDate, n: (tallies.get(key)?.n ?? 0) + n });
	}
	return [...tallies].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, tally]) => tally);
}

function keyOf({ area, refDate, sex, ageBand }: StoredResidents): string {
	return `${area} ${refDate} ${sex} ${ageBand}`;
}

function asStored({ area, refDate, sex, ageBand, n, source, status }: PopulationRow): StoredResidents {
	return { area: area.id, refDate, sex, ageBand, n, source, status };
}
