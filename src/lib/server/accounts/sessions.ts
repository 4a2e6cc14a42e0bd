import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { Lucia, TimeSpan, type Adapter, type DatabaseSession } from 'lucia';
import type { Db, Tx } from '../db/db.ts';
import { accountId, type AccountId, type AreaId } from '#lib/vocabulary/ids.ts';
import type { Grant, Sex } from '#lib/vocabulary/people.ts';

/** The one file that knows lucia. Only a hash of a session id is stored, so a stolen table opens no door. */

/** What a session tells about its account, in one query. */
export type SessionAccount = {
	readonly guest: boolean;
	readonly area: AreaId | null;
	readonly sex: Sex | null;
	readonly birthYear: number | null;
	readonly grants: readonly Grant[];
};

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<{ device: string | null }, SessionAccount>;
		UserId: AccountId;
		DatabaseUserAttributes: SessionAccount;
		DatabaseSessionAttributes: { device: string | null };
	}
}

const LIFE = new TimeSpan(60, 'd');

/** A valid session with its account, or neither. `fresh` = the cookie should be sent again. */
export type Signed =
	| { session: { id: string; fresh: boolean; expiresAt: Date }; account: SessionAccount & { id: AccountId } }
	| { session: null; account: null };

/** Looks a session up by the raw id from the cookie. A malformed or expired one is simply none. */
export async function findSession(db: Db, rawId: string): Promise<Signed> {
	const { session, user } = await luciaOn(db).validateSession(rawId);
	return session ? { session, account: user } : { session: null, account: null };
}

/** Begins a session and returns its raw id for the cookie. The id names its account, so that look-ups stay local. */
export async function beginSession(db: Db, account: AccountId, device: string | null) {
	const owner = Buffer.from(account.replaceAll('-', ''), 'hex').toString('base64url');
	const sessionId = `${owner}.${randomBytes(24).toString('base64url')}`;
	return luciaOn(db).createSession(account, { device }, { sessionId });
}

/** Ends one session, by the raw id from the cookie. */
export function endSession(db: Db, rawId: string): Promise<void> {
	return luciaOn(db).invalidateSession(rawId);
}

/** Ends every session of an account: after a new passphrase, a reset, a withdrawn role. */
export function endAllSessions(db: Db | Tx, account: AccountId): Promise<void> {
	return luciaOn(db).invalidateUserSessions(account);
}

/** Deletes what has expired. */
export function deleteExpiredSessions(db: Db): Promise<void> {
	return luciaOn(db).deleteExpiredSessions();
}

/** The hash under which a session is kept; the devices list names sessions by it. */
export function hashOf(rawId: string): string {
	return createHash('sha256').update(rawId).digest('base64url');
}

const known = new WeakMap<Db, Lucia<{ device: string | null }, SessionAccount>>();

function luciaOn(db: Db) {
	const found = known.get(db);
	if (found) return found;
	const made = new Lucia<{ device: string | null }, SessionAccount>(adapterOn(db), {
		sessionExpiresIn: LIFE,
		getUserAttributes: (attributes) => attributes,
		getSessionAttributes: ({ device }) => ({ device })
	});
	known.set(db, made);
	return made;
}

function adapterOn(db: Db): Adapter {
	const one = (rawId: string) => ({ learner_id: ownerOf(rawId), id_hash: hashOf(rawId) });
	return {
		async getSessionAndUser(rawId) {
			const owner = ownerOf(rawId);
			return owner ? findSessionAndAccount(db, owner, rawId) : [null, null];
		},
		async getUserSessions(account) {
			const rows = await db
				.selectFrom('session')
				.select(['id_hash as id', 'learner_id as userId', 'expires_at as expiresAt', 'device'])
				.where('learner_id', '=', account)
				.execute();
			return rows.map(({ device, ...row }) => ({ ...row, attributes: { device } }));
		},
		async setSession({ id, userId, expiresAt, attributes }) {
			const row = { learner_id: userId, id_hash: hashOf(id), expires_at: expiresAt, ...attributes };
			await db.insertInto('session').values(row).execute();
		},
		async updateSessionExpiration(rawId, expires_at) {
			await db
				.updateTable('session')
				.set({ expires_at })
				.where(matches(one(rawId)))
				.execute();
		},
		async deleteSession(rawId) {
			await db
				.deleteFrom('session')
				.where(matches(one(rawId)))
				.execute();
		},
		async deleteUserSessions(account) {
			await db.deleteFrom('session').where('learner_id', '=', account).execute();
		},
		async deleteExpiredSessions() {
			await db
				.deleteFrom('session')
				.where('expires_at', '<', sql<Date>`now()`)
				.execute();
		}
	};
}

function matches(key: { learner_id: AccountId | null; id_hash: string }) {
	return sql<boolean>`learner_id = ${key.learner_id}::uuid and id_hash = ${key.id_hash}`;
}

/** The account a raw session id claims to belong to; null where it has not the shape of one. */
function ownerOf(rawId: string): AccountId | null {
	const match = /^([\w-]{22})\.[\w-]{32}$/.exec(rawId);
	if (!match) return null;
	const hex = Buffer.from(match[1]!, 'base64url').toString('hex');
	return accountId(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}

async function findSessionAndAccount(
	db: Db,
	owner: AccountId,
	rawId: string
): Promise<[DatabaseSession, { id: AccountId; attributes: SessionAccount }] | [null, null]> {
	const row = await db
		.selectFrom('session')
		.innerJoin('account', 'account.id', 'session.learner_id')
		.select(['session.expires_at', 'session.device', 'account.guest', 'account.area_id', 'account.sex'])
		.select('account.birth_year')
		.select(
			sql<Grant[] | null>`(select json_agg(json_build_object('role', role, 'area', staff_grant.area_id))
				from staff_grant where staff_grant.learner_id = account.id and withdrawn_at is null)`.as('grants')
		)
		.where('session.learner_id', '=', owner)
		.where('session.id_hash', '=', hashOf(rawId))
		.executeTakeFirst();
	if (!row) return [null, null];
	const attributes = {
		guest: row.guest,
		area: row.area_id,
		sex: row.sex,
		birthYear: row.birth_year,
		grants: row.grants ?? []
	};
	return [
		{ id: rawId, userId: owner, expiresAt: row.expires_at, attributes: { device: row.device } },
		{ id: owner, attributes }
	];
}
