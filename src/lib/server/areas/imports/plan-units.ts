import { IMPORT_COLUMNS, type VersionFacts } from '#lib/forms/areas/area-import.ts';
import { importProblem, type ImportProblem } from '#lib/forms/areas/import-problem.ts';
import { readSheet } from './read-sheet.ts';
import { readUnitRows, type UnitRow } from './unit-rows.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import { areaId, type AreaId } from '#lib/vocabulary/ids.ts';
import type { Db } from '../../db/db.ts';
import { listVersions, updateVersionEnd, upsertVersion } from '../area-versions.ts';
import { fillAncestors, listUnits, upsertAreas } from '../area-tree.ts';
import { fitVersion, versionWithDays, type VersionFit } from '../version-days.ts';
import { countChanges, sampleOf, type ImportPlan, type Tally } from './import-plan.ts';
import { unitsFit } from './units-fit.ts';

/**
 * What a file of units would do to its version. Units the file does not name stay: people live in them and figures
 * tell about them.
 */
export async function planUnits(db: Db, text: string, version: VersionFacts): Promise<ImportPlan> {
	const columns = IMPORT_COLUMNS.units;
	const sheet = await readSheet(text, columns);
	const { units, problems } = readUnitRows(sheet.rows, version.id);
	const [present, versions] = await Promise.all([listUnits(db, [version.id]), listVersions(db)]);
	const fit = fitVersion(version, versions);
	const named = new Set(sheet.rows.map(({ cells }) => cells.code));
	return {
		kind: 'units',
		problems: [...sheet.problems, ...versionProblems(fit), ...problems, ...unitsFit(units, present, named)],
		counts: countUnits(units, present),
		tallies: tallyLevels(version.id, units, present),
		sample: sampleOf(sheet, columns),
		async write(tx) {
			for (const { id, validTo } of fit.closes) await updateVersionEnd(tx, id, validTo);
			await upsertVersion(tx, version);
			await upsertAreas(tx, units.map(asArea));
			await fillAncestors(tx, version.id);
		}
	};
}

function versionProblems({ closes, overlaps }: VersionFit): ImportProblem[] {
	return [
		...overlaps.map((other) =>
			importProblem({ line: null }, 'version-overlaps', { wanted: versionWithDays(other) })
		),
		...closes.map(({ id, validTo }) =>
			importProblem({ line: null }, 'version-closes', { wanted: id, found: validTo })
		)
	];
}

function countUnits(units: readonly UnitRow[], present: readonly Area[]) {
	const says = ({ name, kind, parent }: Area) => `${name}\n${kind}\n${parent ?? ''}`;
	const stands = new Map(present.map((area) => [area.id, says(area)]));
	const wanted = units.map(asArea);
	const named = new Set(wanted.map(({ id }) => id));
	return {
		...countChanges(wanted, ({ id }) => stands.get(id), says),
		removed: 0,
		untouched: present.filter(({ id }) => !named.has(id)).length
	};
}

function tallyLevels(version: string, units: readonly UnitRow[], present: readonly Area[]): Tally[] {
	const levels = new Map(present.map(({ code, level }) => [code, level]));
	for (const { code, level } of units) levels.set(code, level);
	const all = [...levels.values()];
	return [1, 2, 3].map((level) => ({
		version,
		to: null,
		level,
		refDate: null,
		n: all.filter((one) => one === level).length
	}));
}

function asArea({ version, code, name, kind, level, parentCode }: UnitRow): Area {
	const idOf = (one: string): AreaId => areaId(`${version}:${one}`);
	return {
		id: idOf(code),
		version,
		code,
		name,
		kind,
		level,
		parent: parentCode === '' ? null : idOf(parentCode)
	};
}
