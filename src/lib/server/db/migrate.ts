import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import type { Db } from './db.ts';

/**
 * Brings the database up to date and returns the names of what it ran, oldest first. All or nothing, in one
 * transaction. Processes that start together queue at an advisory lock; one migrates, the others find nothing to do.
 *
 * @throws StartupError when the database has migrations that this code does not know.
 * @throws whatever a failing migration threw.
 */
export function migrate(db: Db, migrations: Record<string, Migration>): Promise<string[]> {
	return db.connection().execute(async (connection) => {
		// Waiting for another process, and the migrations themselves, may take longer than a request ever may.
		await sql`set statement_timeout = 0`.execute(connection);
		try {
			return await run(connection, migrations);
		} finally {
			await sql`reset statement_timeout`.execute(connection);
		}
	});
}

async function run(db: Db, migrations: Record<string, Migration>): Promise<string[]> {
	const migrator = new Migrator({
		db,
		provider: { getMigrations: async () => migrations },
		// The order of the names is a promise of ours, not of the machine's language.
		nameComparator: (one, other) => (one < other ? -1 : one > other ? 1 : 0)
	});
	const { error, results } = await migrator.migrateToLatest();
	if (!error) return (results ?? []).map((result) => result.migrationName);
	const unknown = await findUnknown(db, migrations);
	throw unknown ? tooNew(unknown) : error;
}

/** The newest migration in the database that this code does not have. */
async function findUnknown(db: Db, migrations: Record<string, Migration>): Promise<string | undefined> {
	const found = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
	return found.rows.map((row) => row.name).findLast((name) => !(name in migrations));
}

function tooNew(name: string): StartupError {
	return new StartupError({
		vi: `Cơ sở dữ liệu mới hơn bản Nếp Số này (có bước ${name} mà bản này không biết). Hãy chạy bản mới hơn, hoặc khôi phục bản sao lưu cũ.`,
		en: `The database is newer than this version of Nếp Số (it has the step ${name}, which this version does not know). Run the newer version, or restore an older backup.`
	});
}
