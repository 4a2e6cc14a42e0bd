import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { expect, test, vi } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { complete, makeActor, now, publishCourse } from './certified-course.ts';
import { awardCredential } from '#lib/server/credentials/award-credential.ts';
import { findCredential, insertCredential, listCredentials } from '#lib/server/credentials/credentials.ts';
import { listHeldCredentials, listUncertified } from '#lib/server/credentials/list-certificates.ts';
import { codeFromBytes } from '#lib/rules/credential-code.ts';
import { credentialId, type AccountId } from '#lib/vocabulary/ids.ts';

const { db } = await freshDatabase();

function listEvents(learner: AccountId) {
	return db.selectFrom('learning_event').selectAll().where('learner_id', '=', learner).execute();
}

test('Tuyết completes a course and is given a credential under the name she writes', async () => {
	const [actor, course] = [await makeActor(db), await publishCourse(db)];
	await complete(db, actor, course);
	const before = await listHeldCredentials(db, actor.id);
	expect(await listUncertified(db, actor.id, before)).toMatchObject([{ course }]);

	const id = await awardCredential(db, actor, { course, holderName: ' Nguyễn  Thị Ánh Tuyết', now });

	expect(await findCredential(db, actor.id, id)).toMatchObject({
		course,
		courseVersion: 1,
		holderName: 'Nguyễn Thị Ánh Tuyết',
		score: 0.9,
		issuedAt: now,
		revokedAt: null,
		code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{12}$/)
	});
	const after = await listHeldCredentials(db, actor.id);
	expect(after).toMatchObject([{ id, revoked: false }]);
	expect(await listUncertified(db, actor.id, after)).toEqual([]);
	expect(await listEvents(actor.id)).toMatchObject([
		{
			kind: 'credential-awarded',
			course_id: course,
			course_version: 1,
			sex: 'f',
			detail: { credential: id, score: 0.9 }
		}
	]);
});

test('asking again, with another name too, gives the first credential', async () => {
	const [actor, course] = [await makeActor(db), await publishCourse(db)];
	await complete(db, actor, course);
	const first = await awardCredential(db, actor, { course, holderName: 'Trương Quỳnh Như', now });
	expect(await awardCredential(db, actor, { course, holderName: 'Người Khác', now })).toBe(first);
	expect(await awardCredential(db, actor, { course, holderName: '', now })).toBe(first);
	expect(await listCredentials(db, actor.id)).toMatchObject([{ holderName: 'Trương Quỳnh Như' }]);
	expect(await listEvents(actor.id)).toHaveLength(1);
});

test('six presses of the button at once make one credential, one code and one event', async () => {
	const [actor, course] = [await makeActor(db), await publishCourse(db)];
	await complete(db, actor, course);
	const asked = Array.from({ length: 6 }, () =>
		awardCredential(db, actor, { course, holderName: 'Đặng Ngọc Huỳnh', now })
	);
	expect(new Set(await Promise.all(asked)).size).toBe(1);
	expect(await listCredentials(db, actor.id)).toHaveLength(1);
	const codes = db.selectFrom('credential_code').select('code').where('learner_id', '=', actor.id).execute();
	expect(await codes).toHaveLength(1);
	expect(await listEvents(actor.id)).toHaveLength(1);
});

test('whoever comes second while the first is still being written is given the first', async () => {
	const [actor, course] = [await makeActor(db), await publishCourse(db)];
	await complete(db, actor, course);
	const id = credentialId(v7());
	const first = { id, learner: actor.id, course, courseVersion: 1, code: codeFromBytes(randomBytes(8)) };
	const printed = { holderName: 'Trương Quỳnh Như', score: 0.9, supervised: false, issuedAt: now };
	const asked = await db.transaction().execute(async (tx) => {
		await insertCredential(tx, { ...first, ...printed });
		const second = awardCredential(db, actor, { course, holderName: 'Trương Quỳnh Như', now });
		await vi.waitFor(async () => expect(await countWaiting()).toBe(1), { timeout: 20_000 });
		return { second };
	});
	expect(await asked.second).toBe(id);
	expect(await listCredentials(db, actor.id)).toMatchObject([{ id, score: 0.9 }]);
	expect(await listEvents(actor.id)).toEqual([]);
});

/** Transactions of this database that wait for another one to end. */
async function countWaiting(): Promise<number> {
	const waiting = sql<{ n: number }>`select count(*)::int4 as n from pg_stat_activity
		where datname = current_database() and wait_event_type = 'Lock'`;
	return (await waiting.execute(db)).rows[0]!.n;
}

test('nobody is certified without completing, without a name, or as a guest, and nothing is written then', async () => {
	const course = await publishCourse(db);
	const [newcomer, nameless, guest] = [
		await makeActor(db),
		await makeActor(db),
		await makeActor(db, { guest: true })
	];
	await complete(db, nameless, course);
	await expect(awardCredential(db, newcomer, { course, holderName: 'An Nhiên', now })).rejects.toThrow(
		'lessons-missing'
	);
	await expect(awardCredential(db, nameless, { course, holderName: '42', now })).rejects.toThrow(
		'name-needed'
	);
	await expect(awardCredential(db, guest, { course, holderName: 'An Nhiên', now })).rejects.toThrow(
		'not-signed-in'
	);
	for (const { id } of [newcomer, nameless, guest]) {
		expect(await listCredentials(db, id)).toEqual([]);
		expect(await listEvents(id)).toEqual([]);
	}
});
