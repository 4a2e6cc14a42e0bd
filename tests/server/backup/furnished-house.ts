import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterAll } from 'vitest';
import { signUp } from '#lib/server/accounts/sign-up.ts';
import { beginSession } from '#lib/server/accounts/sessions.ts';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { seedSyntheticPopulation } from '#lib/server/areas/synthetic-population.ts';
import type { BackupRequest } from '#lib/server/backup/back-up.ts';
import { awardCredential } from '#lib/server/credentials/award-credential.ts';
import type { Database } from '#lib/server/db/database.ts';
import { recompute } from '#lib/server/metrics/recompute.ts';
import { accountId, areaId, eventId } from '#lib/vocabulary/ids.ts';
import { complete, makeActor, now, publishCourse } from '../credentials/certified-course.ts';

/** Text that has tripped many a backup: COPY's own signs, both kinds of line end, an emoji, letters apart from their marks. */
export const AWKWARD = 'a\tb\\N\n\\.\r\n"\'\u0001 🌾 Nguyễn e\u0302\u0301';

/** A house somebody has lived in: areas, residents, a course, people, answers, a credential, figures, a sign-in. */
export async function furnish(house: Database): Promise<void> {
	const { db } = house;
	await seedAreas(db);
	await seedSyntheticPopulation(db);
	const course = await publishCourse(db);
	const { account } = await signUp(db, null, { login: 'thanh.ha', passphrase: 'lúa chín vàng đồng', now });
	await beginSession(db, account, 'điện thoại');
	const actor = await makeActor(db, { area: areaId('2025:25747') });
	await complete(db, actor, course);
	await awardCredential(db, actor, { course, holderName: 'Nguyễn Thị Ánh Tuyết', now });
	await db.updateTable('account').set({ notice: AWKWARD }).where('id', '=', actor.id).execute();
	await db
		.insertInto('learning_event')
		.values({
			learner_id: accountId(v7()),
			id: eventId(v7()),
			kind: 'question-answered',
			occurred_at: new Date('2026-02-28T16:59:59.999Z'),
			detail: JSON.stringify({ text: AWKWARD, score: 0.1 + 0.2, options: ['a', 'b'] })
		})
		.execute();
	await db.updateTable('area_change').set({ weight: '0.333333333333333333' }).execute();
	await recompute(db);
}

/** Every row of every table, as the database writes it; sign-ins and counters of tries left out. */
export async function everyRow({ pool }: Database): Promise<Record<string, string[]>> {
	const { rows: tables } = await pool.query<{ name: string }>(`
		select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
		where schemaname in ('public', 'stats') and tablename not in ('session', 'rate_limit')
			and tablename not like 'kysely%' order by 1`);
	const all: Record<string, string[]> = {};
	for (const { name } of tables) {
		const { rows } = await pool.query<{ row: string }>(`select t::text as row from ${name} t order by 1`);
		all[name] = rows.map(({ row }) => row);
	}
	return all;
}

/** A folder that goes with the test file. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'nep-so-backup-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A request for a backup into this file. */
export function into(file: string, more: Partial<BackupRequest> = {}): BackupRequest {
	return { file, programVersion: '0.1.0', now, say: () => {}, ...more };
}
