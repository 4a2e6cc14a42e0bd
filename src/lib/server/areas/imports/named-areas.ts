import type { AreaRef } from './change-rows.ts';
import { importProblem, type ImportProblem } from '#lib/forms/areas/import-problem.ts';
import type { Area } from '#lib/vocabulary/area.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Db } from '../../db/db.ts';
import { listUnits } from '../area-tree.ts';
import { listVersions } from '../area-versions.ts';

/** The units of the versions a file names, by id, and a look-up that tells why one cannot be found. */
export type NamedAreas = {
	readonly all: ReadonlyMap<AreaId, Area>;
	/** @returns the unit, or null where a problem has been noted */
	find(ref: AreaRef, place: NamedPlace, problems: ImportProblem[]): Area | null;
};

type NamedPlace = { readonly line: number; readonly version: string; readonly code: string };

/** Reads the units of some versions. */
export async function namedAreas(db: Db, versions: ReadonlySet<string>): Promise<NamedAreas> {
	const [areas, known] = await Promise.all([listUnits(db, [...versions]), listVersions(db)]);
	const all = new Map(areas.map((area) => [area.id, area]));
	const isKnown = new Set(known.map(({ id }) => id));
	const versionList = known.map(({ id }) => id).join(', ');
	const padded = new Map(areas.map(({ version, code }) => [`${version}:${withoutZeros(code)}`, code]));
	return {
		all,
		find({ id, version, code }, { line, ...columns }, problems) {
			const area = all.get(id);
			if (area) return area;
			if (!isKnown.has(version)) {
				const detail = { found: version, wanted: versionList || '–' };
				problems.push(importProblem({ line, column: columns.version }, 'version-not-known', detail));
				return null;
			}
			const full = padded.get(`${version}:${withoutZeros(code)}`);
			const [why, wanted] = full ? (['area-zeros', full] as const) : (['area-unknown', version] as const);
			problems.push(importProblem({ line, column: columns.code }, why, { found: code, wanted }));
			return null;
		}
	};
}

function withoutZeros(code: string): string {
	return code.replace(/^0+(?=.)/, '');
}
