import type { UnitRow } from './unit-rows.ts';
import { importProblem, type ImportProblem } from '#lib/forms/areas/import-problem.ts';
import type { Area } from '#lib/vocabulary/area.ts';

/** A unit as it will stand: `line` is null where the file does not name it. */
type Unit = Pick<UnitRow, 'code' | 'name' | 'kind' | 'level' | 'parentCode'> & {
	readonly line: number | null;
};

/**
 * Whether the units of a file, together with those of the same version that are there already, make a tree whose
 * levels only go down.
 * @param named every code the file has, also on lines that could not be read
 */
export function unitsFit(
	rows: readonly UnitRow[],
	present: readonly Area[],
	named: ReadonlySet<string>
): ImportProblem[] {
	const units = new Map<string, Unit>(present.map((area) => [area.code, asUnit(area)]));
	for (const row of rows) units.set(row.code, row);
	const { problems, members } = findCircles(units);
	for (const unit of units.values()) {
		if (!members.has(unit.code)) problems.push(...parentProblem(unit, units, named));
	}
	return [...problems, ...repeatedNames(rows)];
}

function asUnit({ code, name, kind, level, parent }: Area): Unit {
	return { code, name, kind, level, parentCode: parent?.slice(parent.indexOf(':') + 1) ?? '', line: null };
}

function parentProblem(
	{ line, name, level, parentCode }: Unit,
	units: ReadonlyMap<string, Unit>,
	named: ReadonlySet<string>
): ImportProblem[] {
	const column = 'parent_code';
	if (level === 1) {
		return parentCode === '' ? [] : [importProblem({ line, column }, 'parent-not-wanted', { area: name })];
	}
	if (parentCode === '') return [importProblem({ line, column }, 'parent-needed', { area: name })];
	const parent = units.get(parentCode);
	if (parent) {
		// Where the file changed only the unit above, that line is to blame.
		const blamed = line ?? parent.line;
		const detail = { area: name, found: parent.name };
		return parent.level < level ? [] : [importProblem({ line: blamed, column }, 'parent-level', detail)];
	}
	if (named.has(parentCode)) return []; // its own line is to be mended first
	return [importProblem({ line, column }, 'parent-unknown', { found: parentCode, wanted: versionOf(units) })];
}

function versionOf(units: ReadonlyMap<string, Unit>): string {
	const row = [...units.values()].find((unit): unit is UnitRow => 'version' in unit);
	return row?.version ?? '';
}

/** Units that lie in each other round about; each circle is told once, at its first line. */
function findCircles(units: ReadonlyMap<string, Unit>) {
	const members = new Set<string>();
	const walked = new Set<string>();
	const problems: ImportProblem[] = [];
	for (const start of units.keys()) {
		const way: string[] = [];
		let code = start;
		while (units.has(code) && !walked.has(code)) {
			walked.add(code);
			way.push(code);
			code = units.get(code)!.parentCode;
		}
		const at = way.indexOf(code);
		if (at < 0) continue;
		const circle = way.slice(at);
		circle.forEach((member) => members.add(member));
		problems.push(circleProblem(circle, units));
	}
	return { members, problems };
}

function circleProblem(circle: readonly string[], units: ReadonlyMap<string, Unit>): ImportProblem {
	const lines = circle.flatMap((code) => units.get(code)?.line ?? []);
	const place = { line: lines.length > 0 ? Math.min(...lines) : null, column: 'parent_code' };
	return importProblem(place, 'parent-circle', { found: [...circle, circle[0]].join(' → ') });
}

function repeatedNames(rows: readonly UnitRow[]): ImportProblem[] {
	const first = new Map<string, number>();
	return rows.flatMap(({ line, name, parentCode }) => {
		const key = `${parentCode} ${name}`;
		const other = first.get(key);
		if (other === undefined) first.set(key, line);
		return other === undefined
			? []
			: [importProblem({ line, column: 'name' }, 'name-repeated', { found: name, other })];
	});
}
