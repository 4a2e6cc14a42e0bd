/**
 * A real process that uses the database, for tests that start, kill and race processes. It is given its settings as
 * JSON in the first argument, says one JSON line for each thing that happens, and takes one word a line: `ask` runs a
 * query, `revive` asks for PostgreSQL to run, `close` leaves.
 */
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { type DatabaseSettings, openDatabase } from '#lib/server/db/database.ts';
import { StartupError } from '#lib/vocabulary/startup-error.ts';

const tell = (line: Record<string, unknown>) => console.log(JSON.stringify(line));
const said: string[] = [];
const settings = JSON.parse(process.argv[2] ?? '{}') as Omit<DatabaseSettings, 'say'>;

try {
	const database = await openDatabase({ ...settings, say: (sentence) => said.push(sentence) });
	const ask = async () => {
		const answer = await sql<{ count: number }>`select count(*) from pg_class`.execute(database.db);
		return { answered: (answer.rows[0]?.count ?? 0) > 0 };
	};
	tell({ open: database.connectionUrl, dataDir: database.dataDir, said });
	for await (const word of createInterface({ input: process.stdin })) {
		if (word === 'close') break;
		if (word === 'ask') tell(await ask().catch((error: unknown) => ({ failed: String(error) })));
		if (word === 'revive') await database.ensureRunning().then(() => tell({ revived: said.length }));
	}
	await database.close();
	tell({ closed: true });
	process.exitCode = 0;
} catch (error) {
	if (!(error instanceof StartupError)) throw error;
	tell({ refused: error.sentence });
	process.exitCode = 1;
}
process.stdin.destroy();
