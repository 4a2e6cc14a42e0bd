import { IMPORT_COLUMNS } from '#lib/forms/areas/area-import.ts';
import { readChangeRows, type ChangeRow } from './change-rows.ts';
import { keepsOut } from '#lib/forms/areas/import-problem.ts';
import { readSheet } from './read-sheet.ts';
import type { Db } from '../../db/db.ts';
import { deleteChanges, listChangesFrom, upsertChanges, type AreaChange } from '../area-changes.ts';
import { listVersions } from '../area-versions.ts';
import { byOldUnit, changesFit, changesMissing } from './changes-fit.ts';
import { countChanges, sampleOf, type ImportPlan, type Tally } from './import-plan.ts';
import { namedAreas } from './named-areas.ts';

/**
 * What a file of changes would do. For each unit it names, and each version that unit leads to, the file says
 * everything: what the database held of it besides is removed. Other units keep their changes.
 */
export async function planChanges(db: Db, text: string): Promise<ImportPlan> {
	const columns = IMPORT_COLUMNS.changes;
	const sheet = await readSheet(text, columns);
	const { changes, problems } = readChangeRows(sheet.rows);
	const olds = new Set(changes.map(({ from }) => from.version));
	const areas = await namedAreas(db, new Set([...olds, ...changes.map(({ to }) => to.version)]));
	const [present, versions] = await Promise.all([listChangesFrom(db, [...olds]), listVersions(db)]);
	const found = [...sheet.problems, ...problems, ...changesFit(changes, areas, versions)];
	if (!keepsOut(found)) {
		found.push(...changesMissing(changes, areas, new Set(present.map(({ from }) => from))));
	}
	const removed = changesLeftOut(changes, present);
	return {
		kind: 'changes',
		problems: found,
		counts: countRows(changes, present, removed.length),
		tallies: tallyPairs(changes),
		sample: sampleOf(sheet, columns),
		async write(tx) {
			await deleteChanges(tx, removed);
			await upsertChanges(tx, changes.map(asChange));
		}
	};
}

function changesLeftOut(changes: readonly ChangeRow[], present: readonly AreaChange[]): AreaChange[] {
	const groups = byOldUnit(changes);
	return present.filter(({ from, to, toVersion }) => {
		const group = groups.get(`${from} → ${toVersion}`);
		return group && !group.some((change) => change.to.id === to);
	});
}

function countRows(changes: readonly ChangeRow[], present: readonly AreaChange[], removed: number) {
	const keyOf = ({ from, to }: AreaChange) => `${from} ${to}`;
	const stands = new Map(present.map((change) => [keyOf(change), String(change.weight)]));
	const wanted = changes.map(asChange);
	const counts = countChanges(
		wanted,
		(change) => stands.get(keyOf(change)),
		({ weight }) => String(weight)
	);
	return { ...counts, removed, untouched: present.length - removed - counts.changed - counts.same };
}

function tallyPairs(changes: readonly ChangeRow[]): Tally[] {
	const pairs = Map.groupBy(changes, ({ from, to }) => `${from.version} ${to.version}`);
	return [...pairs.values()].map((group) => ({
		version: group[0]!.from.version,
		to: group[0]!.to.version,
		level: null,
		refDate: null,
		n: group.length
	}));
}

function asChange({ from, to, weight }: ChangeRow): AreaChange {
	return { from: from.id, to: to.id, toVersion: to.version, weight };
}
