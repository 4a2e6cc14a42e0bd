import type { VersionFacts } from '#lib/forms/areas/area-import.ts';
import type { Db, Tx } from '../db/db.ts';

/** A version with what it holds: units by level, and how many of its units are told to have become something newer. */
export type CountedVersion = VersionFacts & {
	readonly levels: Readonly<Record<number, number>>;
	readonly changesFrom: number;
};

/** Every version, the newest first. */
export async function listVersions(db: Db): Promise<VersionFacts[]> {
	return db
		.selectFrom('area_version')
		.select([
			'id',
			'title_vi as titleVi',
			'title_en as titleEn',
			'valid_from as validFrom',
			'valid_to as validTo'
		])
		.orderBy('valid_from', 'desc')
		.execute();
}

/** Every version with its counts, the newest first. */
export async function listCountedVersions(db: Db): Promise<CountedVersion[]> {
	const [versions, levels, changes] = await Promise.all([
		listVersions(db),
		db
			.selectFrom('area')
			.select(['version', 'level', (by) => by.fn.countAll<number>().as('n')])
			.groupBy(['version', 'level'])
			.execute(),
		db
			.selectFrom('area_change')
			.innerJoin('area', 'area.id', 'area_change.from_id')
			.select(['version', (by) => by.fn.count<number>('from_id').distinct().as('n')])
			.groupBy('version')
			.execute()
	]);
	return versions.map((version) => ({
		...version,
		levels: Object.fromEntries(
			levels.filter((row) => row.version === version.id).map(({ level, n }) => [level, n])
		),
		changesFrom: changes.find((row) => row.version === version.id)?.n ?? 0
	}));
}

/** Writes a version, new or known. */
export async function upsertVersion(
	tx: Tx,
	{ id, titleVi, titleEn, validFrom, validTo }: VersionFacts
): Promise<void> {
	const facts = { title_vi: titleVi, title_en: titleEn, valid_from: validFrom, valid_to: validTo };
	await tx
		.insertInto('area_version')
		.values({ id, ...facts })
		.onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
		.execute();
}

/** Gives a version its last day ('2026-12-31'). */
export async function updateVersionEnd(tx: Tx, id: string, validTo: string): Promise<void> {
	await tx.updateTable('area_version').set({ valid_to: validTo }).where('id', '=', id).execute();
}
