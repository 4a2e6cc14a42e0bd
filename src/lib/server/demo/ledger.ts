import { sql, type Selectable } from 'kysely';
import type { Tx } from '../db/db.ts';
import type { Tables } from '../db/tables.ts';

/** The tables a demo fills, each after those its rows point at. */
const TABLES = [
	'account',
	'enrolment',
	'lesson_completion',
	'practice_answer',
	'attempt',
	'attempt_answer',
	'credential',
	'credential_code',
	'audit_entry',
	'learning_event'
] as const satisfies readonly (keyof Tables)[];

type DemoTable = (typeof TABLES)[number];

/** Rows to be written, by table, with every column. */
export type Ledger = { readonly [Table in DemoTable]: Selectable<Tables[Table]>[] };

/** Rows one statement takes: enough to be quick, few enough to tell of progress. */
const BATCH = 5000;

export function emptyLedger(): Ledger {
	const entries = TABLES.map((table) => [table, []]);
	return Object.fromEntries(entries) as unknown as Ledger;
}

/** Writes a whole ledger; `progress` hears how many rows of how many are written. */
export async function writeLedger(
	tx: Tx,
	ledger: Ledger,
	progress: (done: number, total: number) => void
): Promise<void> {
	const total = TABLES.reduce((sum, table) => sum + ledger[table].length, 0);
	let done = 0;
	for (const table of TABLES) {
		for (let at = 0; at < ledger[table].length; at += BATCH) {
			const rows = ledger[table].slice(at, at + BATCH);
			await sql`
				insert into ${sql.table(table)}
				select * from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`.execute(tx);
			progress((done += rows.length), total);
		}
	}
}
