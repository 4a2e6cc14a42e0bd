import { sql } from 'kysely';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Db, Tx } from '../db/db.ts';

/** What a unit became, wholly or in part; `weight` is the share of its people, null where only the mapping is known. */
export type AreaChange = {
	readonly from: AreaId;
	readonly to: AreaId;
	readonly toVersion: string;
	readonly weight: number | null;
};

/** What became of the units of some versions. */
export async function listChangesFrom(db: Db, versions: readonly string[]): Promise<AreaChange[]> {
	if (versions.length === 0) return [];
	const rows = await db
		.selectFrom('area_change')
		.innerJoin('area as old', 'old.id', 'area_change.from_id')
		.innerJoin('area as fresh', 'fresh.id', 'area_change.to_id')
		.select(['from_id as from', 'to_id as to', 'fresh.version as toVersion', 'weight'])
		.where('old.version', 'in', [...versions])
		.execute();
	return rows.map((row) => ({ ...row, weight: row.weight === null ? null : Number(row.weight) }));
}

/** Deletes some changes. */
export async function deleteChanges(tx: Tx, changes: readonly AreaChange[]): Promise<void> {
	if (changes.length === 0) return;
	await sql`
		delete from area_change
		using jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as gone ("from" text, "to" text)
		where from_id = gone."from" and to_id = gone."to"`.execute(tx);
}

/** Writes changes, new or known, in one statement: figures follow them after each. */
export async function upsertChanges(tx: Tx, changes: readonly AreaChange[]): Promise<void> {
	await sql`
		insert into area_change (from_id, to_id, weight)
		select "from", "to", weight
		from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as change ("from" text, "to" text, weight numeric)
		on conflict (from_id, to_id) do update set weight = excluded.weight
		where area_change.weight is distinct from excluded.weight`.execute(tx);
}
