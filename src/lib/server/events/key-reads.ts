import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/db.ts';

const MINUTE = 60 * 1000;

/** What a program read with its key: which operation of the API, about which indicator, area and period. */
export type KeyRead = {
	readonly key: { readonly id: string; readonly prefix: string };
	readonly operation: string;
	readonly indicator?: string | undefined;
	readonly area?: string | undefined;
	readonly period?: string | undefined;
};

/**
 * Keeps in the audit log that a key has read something. A program may ask ten times a second, so there is one entry
 * for a key, a minute and an operation: how many reads, and every indicator, area and period among them once.
 */
export async function recordKeyRead(db: Db, read: KeyRead, now: Date): Promise<void> {
	const minute = Math.floor(now.getTime() / MINUTE);
	const detail = {
		...{ key: read.key.prefix, operation: read.operation, reads: 1, indicators: read.indicator ?? '' },
		...{ areas: read.area ?? '', periods: read.period ?? '' }
	};
	await sql`
		insert into audit_entry (id, at, deed, detail)
		values (${entryId(read, minute)}, ${now}, 'key-read', ${JSON.stringify(detail)}::jsonb)
		on conflict (id) do update set detail = audit_entry.detail || jsonb_build_object(
			'reads', (audit_entry.detail->>'reads')::int + 1,
			'indicators', ${together('indicators')},
			'areas', ${together('areas')},
			'periods', ${together('periods')}
		)`.execute(db);
}

function together(name: string) {
	return sql`(
		select coalesce(string_agg(distinct word, ' '), '')
		from unnest(string_to_array(concat(audit_entry.detail->>${name}, ' ', excluded.detail->>${name}), ' ')) as word
		where word <> ''
	)`;
}

/** The same for every read that belongs together, in whichever process it happens. */
function entryId({ key, operation }: KeyRead, minute: number): string {
	const hex = createHash('sha256').update(`${key.id} ${minute} ${operation}`).digest('hex');
	const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
	return [...parts, hex.slice(20, 32)].join('-');
}
