import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { complete, makeActor, now, publishCourse } from './certified-course.ts';
import { awardCredential } from '#lib/server/credentials/award-credential.ts';
import { findCredential } from '#lib/server/credentials/credentials.ts';
import { revokeCredential } from '#lib/server/credentials/revoke-credential.ts';
import { findByCode } from '#lib/server/credentials/verify-credential.ts';
import { shownCode } from '#lib/rules/credential-code.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

const { db } = await freshDatabase();
const later = new Date('2026-12-01T03:00:00Z');

async function certified() {
	const [actor, course] = [await makeActor(db), await publishCourse(db)];
	await complete(db, actor, course);
	const id = await awardCredential(db, actor, { course, holderName: 'Nguyễn Thị Ánh Tuyết', now });
	return { actor, course, code: (await findCredential(db, actor.id, id))!.code };
}

const administrator = (): Promise<Actor> =>
	makeActor(db, { sex: null, grants: [{ role: 'administrator', area: null }] });

test('whoever holds a code learns what the paper says and nothing about the person behind it', async () => {
	const { code } = await certified();
	const verdict = await findByCode(db, shownCode(code).toLowerCase());
	expect(verdict).toEqual({
		state: 'valid',
		holderName: 'Nguyễn Thị Ánh Tuyết',
		course: { vi: 'Nhận diện lừa đảo trực tuyến', en: 'Spotting online scams' },
		lessons: 2,
		score: 0.9,
		skills: ['digcomp-2.2:4.2'],
		code,
		issuedAt: now,
		supervised: false
	});
});

test.each(['0000-0000-0000', 'not a code', '', "' or 1=1 --", '\u0000'])(
	'%j was never issued',
	async (typed) => {
		expect(await findByCode(db, typed)).toBeUndefined();
	}
);

test('a withdrawn credential says so, with the first reason, and the deed is on record once', async () => {
	const { actor, code } = await certified();
	const staff = await administrator();
	await revokeCredential(db, staff, { code: shownCode(code), reason: 'wrong-name', now: later });
	await revokeCredential(db, staff, { code, reason: 'not-own-work', now: new Date('2027-01-01') });
	expect(await findByCode(db, code)).toMatchObject({
		state: 'revoked',
		revokedAt: later,
		reason: 'wrong-name'
	});
	const events = db.selectFrom('learning_event').selectAll().where('learner_id', '=', actor.id).orderBy('id');
	expect(await events.execute()).toMatchObject([
		{ kind: 'credential-awarded' },
		{ kind: 'credential-revoked', sex: 'f', birth_year: 1961, detail: { reason: 'wrong-name' } }
	]);
	const audit = db.selectFrom('audit_entry').selectAll().where('subject_id', '=', actor.id);
	expect(await audit.execute()).toMatchObject([{ deed: 'credential-revoked', actor_id: staff.id }]);
});

test('only an administrator withdraws, and only what exists', async () => {
	const { actor, code } = await certified();
	const reason = 'issued-in-error';
	await expect(revokeCredential(db, actor, { code, reason, now: later })).rejects.toThrow('not-allowed');
	const staff = await administrator();
	await expect(revokeCredential(db, staff, { code: '0000-0000-0000', reason, now: later })).rejects.toThrow(
		'not-found'
	);
	await expect(revokeCredential(db, staff, { code: 'x', reason, now: later })).rejects.toThrow('not-found');
	expect(await findByCode(db, code)).toMatchObject({ state: 'valid' });
});

test('after a misprint a new credential is issued under a new code; after cheating none is', async () => {
	const [misprinted, cheated, staff] = [await certified(), await certified(), await administrator()];
	await revokeCredential(db, staff, { code: misprinted.code, reason: 'wrong-name', now: later });
	await revokeCredential(db, staff, { code: cheated.code, reason: 'not-own-work', now: later });

	const request = { holderName: 'Nguyễn Thị Ánh Tuyết', now: later };
	const id = await awardCredential(db, misprinted.actor, { ...request, course: misprinted.course });
	const renewed = await findCredential(db, misprinted.actor.id, id);
	expect(renewed!.code).not.toBe(misprinted.code);
	expect(await findByCode(db, renewed!.code)).toMatchObject({ state: 'valid' });
	expect(await findByCode(db, misprinted.code)).toMatchObject({ state: 'revoked' });

	const again = awardCredential(db, cheated.actor, { ...request, course: cheated.course });
	await expect(again).rejects.toThrow('not-allowed');
});

test('an erased learner leaves no verdict behind', async () => {
	const { actor, code } = await certified();
	await db.deleteFrom('account').where('id', '=', actor.id).execute();
	expect(await findByCode(db, code)).toBeUndefined();
});
