import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** What every query module takes first: the database, or a transaction on it. */
export type Db = Kysely<Tables>;

/** A transaction that somebody higher up opened, and will commit or roll back. */
export type Tx = Transaction<Tables>;
