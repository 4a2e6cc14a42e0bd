import { sql } from 'kysely';
import { v7 } from 'uuid';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { signUp } from '#lib/server/accounts/sign-up.ts';
import { awardCredential } from '#lib/server/credentials/award-credential.ts';
import { migrations } from '#lib/server/db/migrations.ts';
import { examineDatabase } from '#lib/server/doctor/examine-database.ts';
import { freshDatabase } from '../../support/database.ts';
import { complete, makeActor, publishCourse } from '../credentials/certified-course.ts';

const { db } = await freshDatabase();
const known = Object.keys(migrations).toSorted();

async function troubles(more: { known?: string[]; now?: Date } = {}): Promise<string[]> {
	const findings = await examineDatabase(db, { known, demo: false, now: new Date(), ...more });
	return findings.filter(({ isWell }) => !isWell).map(({ what }) => what.en);
}

beforeAll(async () => {
	const now = new Date();
	const { account } = await signUp(db, null, { login: 'thanh.ha', passphrase: 'lúa chín vàng đồng', now });
	const course = await publishCourse(db);
	const actor = { ...(await makeActor(db, { guest: true })), id: account, guest: false };
	await complete(db, actor, course);
	await awardCredential(db, actor, { course, holderName: 'Nguyễn Thị Ánh Tuyết', now });
});

afterEach(async () => {
	await sql`delete from login where name = 'lost'`.execute(db);
	await sql`delete from credential_code where code = 'LOST'`.execute(db);
});

test('a house in order has no troubles', async () => {
	expect(await troubles()).toEqual([]);
});

test('a sign-in name without an account is found', async () => {
	await sql`insert into login (name, shown_as, account_id) values ('lost', 'lost', ${v7()})`.execute(db);
	expect(await troubles()).toEqual(['1 sign-in names have no account.']);
});

test('an account without a sign-in name is found, a guest is not', async () => {
	const { id } = await makeActor(db);
	expect(await troubles()).toEqual(['1 accounts have no sign-in name.']);
	await db.deleteFrom('account').where('id', '=', id).execute();
});

test('a code that leads nowhere is found, and so is a credential whose code does', async () => {
	await sql`insert into credential_code (code, learner_id, credential_id) values ('LOST', ${v7()}, ${v7()})`.execute(
		db
	);
	expect(await troubles()).toEqual(['1 certificate codes lead nowhere.']);
	await sql`delete from credential_code where code = 'LOST'`.execute(db);
	await sql`update credential_code set code = 'LOST'`.execute(db);
	expect(await troubles()).toEqual(['2 certificate codes lead nowhere.']);
	await sql`update credential_code set code = (select code from credential)`.execute(db);
});

test('learning that waits too long to be counted is found', async () => {
	const later = new Date(Date.now() + 11 * 60 * 1000);
	expect(await troubles({ now: later })).toEqual(['Learning has waited 11 minutes to be counted.']);
});

test('a missing step is told, and a step the program does not know', async () => {
	expect(await troubles({ known: [...known, '9999-later'] })).toEqual(['The tables lack 1 steps.']);
	expect(await troubles({ known: known.slice(0, -1) })).toEqual([
		`The database is newer than the program (${known.at(-1)}).`
	]);
});
