import { sql } from 'kysely';
import type { AccountId } from '#lib/vocabulary/ids.ts';
import { releaseId, type ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { Tx } from '../../db/db.ts';
import type { Draft } from './draft-release.ts';

const ROWS_AT_ONCE = 2000;

/** Writes a release and its cells, and puts it in the place of the one it revises. */
export async function insertRelease(
	tx: Tx,
	draft: Draft,
	by: { readonly actor: AccountId | null; readonly reason: string | null; readonly now: Date }
): Promise<ReleaseId> {
	const { period, version, revision, k, asOf, digest, cells, replaces } = draft;
	const id = releaseId(`${period}.${version}.r${revision}`);
	if (replaces)
		await tx.updateTable('release').set({ current: false }).where('id', '=', replaces.id).execute();
	await tx
		.insertInto('release')
		.values({
			...{ id, period, area_version: version, revision, current: true, k, as_of: asOf, digest },
			...{ published_at: by.now, published_by: by.actor, reason: by.reason }
		})
		.execute();
	const numbered = [...Map.groupBy(cells, (cell) => cell.indicator).values()].flatMap((ofOne) =>
		ofOne.map((cell, seq) => rowOf(id, cell, seq))
	);
	for (let at = 0; at < numbered.length; at += ROWS_AT_ONCE) {
		await sql`
			insert into release_observation
			select * from jsonb_populate_recordset(null::release_observation, ${JSON.stringify(numbered.slice(at, at + ROWS_AT_ONCE))}::jsonb)`.execute(
			tx
		);
	}
	return id;
}

function rowOf(release: ReleaseId, cell: Draft['cells'][number], seq: number) {
	return {
		release_id: release,
		indicator: cell.indicator,
		seq,
		area_id: cell.area.id,
		level: cell.area.level,
		period: cell.period,
		dim: cell.breakdown,
		dims: cell.dims,
		value: cell.value,
		numerator: cell.numerator,
		denominator: cell.denominator,
		obs_status: cell.obsStatus,
		conf_status: cell.confStatus,
		reason: cell.reason,
		note: cell.note
	};
}
