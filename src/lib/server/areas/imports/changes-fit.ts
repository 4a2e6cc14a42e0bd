import type { ChangeRow } from './change-rows.ts';
import type { VersionFacts } from '#lib/forms/areas/area-import.ts';
import { importProblem, type ImportProblem } from '#lib/forms/areas/import-problem.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { NamedAreas } from './named-areas.ts';

/** How far shares may be from 1 together: official tables are rounded. */
const ROUNDING = 0.005;

/** Whether the changes of a file name units there are, lead from older versions to newer ones, and share out each whole. */
export function changesFit(
	rows: readonly ChangeRow[],
	areas: NamedAreas,
	versions: readonly VersionFacts[]
): ImportProblem[] {
	const problems: ImportProblem[] = [];
	const begins = new Map(versions.map(({ id, validFrom }) => [id, validFrom]));
	for (const { line, from, to } of rows) {
		const old = areas.find(from, { line, version: 'from_version', code: 'from_code' }, problems);
		const fresh = areas.find(to, { line, version: 'to_version', code: 'to_code' }, problems);
		if (!old || !fresh) continue;
		if (begins.get(old.version)! >= begins.get(fresh.version)!) {
			const detail = { found: to.version, wanted: from.version };
			problems.push(importProblem({ line, column: 'to_version' }, 'change-backwards', detail));
		} else if (old.level !== fresh.level) {
			problems.push(importProblem({ line }, 'change-levels', { area: old.name, found: fresh.name }));
		}
	}
	return [...problems, ...sharesFit(rows, areas)];
}

/** The changes of a file by the unit they are of and the version they lead to: each group is told whole. */
export function byOldUnit(rows: readonly ChangeRow[]): Map<string, ChangeRow[]> {
	return Map.groupBy(rows, ({ from, to }) => `${from.id} → ${to.version}`);
}

function sharesFit(rows: readonly ChangeRow[], areas: NamedAreas): ImportProblem[] {
	return [...byOldUnit(rows).values()].flatMap((group) => {
		const [{ line, from }] = group as [ChangeRow, ...ChangeRow[]];
		const area = areas.all.get(from.id)?.name ?? from.code;
		const weights = group.flatMap(({ weight }) => weight ?? []);
		if (weights.length === 0) return [];
		if (weights.length < group.length)
			return [importProblem({ line, column: 'weight' }, 'weights-mixed', { area })];
		const sum = weights.reduce((total, weight) => total + weight, 0);
		if (Math.abs(sum - 1) <= ROUNDING) return [];
		return [
			importProblem({ line, column: 'weight' }, 'weights-sum', {
				area,
				found: String(Number(sum.toFixed(4)))
			})
		];
	});
}

/** Communes of the older versions that neither the file nor the database lets become anything, one line for each version. */
export function changesMissing(
	rows: readonly ChangeRow[],
	areas: NamedAreas,
	present: ReadonlySet<AreaId>
): ImportProblem[] {
	const told = new Set<AreaId>([...rows.map(({ from }) => from.id), ...present]);
	return [...new Set(rows.map(({ from }) => from.version))].flatMap((version) => {
		const left = [...areas.all.values()].filter(
			(area) => area.version === version && area.level === 3 && !told.has(area.id)
		);
		if (left.length === 0) return [];
		const detail = { n: left.length, found: version, area: left[0]!.name };
		return [importProblem({ line: null }, 'changes-missing', detail)];
	});
}
