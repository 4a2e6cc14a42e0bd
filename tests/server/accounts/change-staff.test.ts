import { beforeEach, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { freshDatabase } from '../../support/database.ts';
import { actorOf, newLearner, newStaff, now } from '../../support/people.ts';
import { insertSmallAreas, otherWard, ward } from '../../support/small-areas.ts';
import { changeStaffArea, withdrawRole } from '#lib/server/accounts/change-staff.ts';
import { beginSession, findSession } from '#lib/server/accounts/sessions.ts';
import { listStaff } from '#lib/server/accounts/staff.ts';
import { listAudit } from '#lib/server/events/audit.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const { db } = await freshDatabase();
await insertSmallAreas(db);

let administrator: Actor;

beforeEach(async () => {
	await db.deleteFrom('staff_grant').execute();
	administrator = await newStaff(db, 'administrator');
});

async function grantOf({ id: account }: Actor) {
	const { id } = (await listStaff(db)).find((row) => row.account === account)!;
	return { account, grant: id, now };
}

test('a withdrawn role signs its holder out everywhere, and is logged', async () => {
	const manager = await newStaff(db, 'manager', ward);
	const session = await beginSession(db, manager.id, null);

	await withdrawRole(db, administrator, await grantOf(manager));

	expect((await findSession(db, session.id)).session).toBeNull();
	expect((await actorOf(db, manager.id)).grants).toEqual([]);
	expect(await listAudit(db, 1)).toMatchObject([
		{
			deed: 'role-withdrawn',
			actor_id: administrator.id,
			subject_id: manager.id,
			detail: { role: 'manager' }
		}
	]);
});

test('a role is withdrawn once', async () => {
	const given = await grantOf(await newStaff(db, 'helper', ward));
	await withdrawRole(db, administrator, given);
	await expect(withdrawRole(db, administrator, given)).rejects.toThrow(new Refusal('not-found'));
});

test('a person keeps the roles that were not withdrawn', async () => {
	const helper = await newStaff(db, 'helper', ward);
	const given = await grantOf(helper);
	await db
		.insertInto('staff_grant')
		.values({ learner_id: helper.id, id: v7(), role: 'instructor' })
		.execute();

	await withdrawRole(db, administrator, given);
	expect((await actorOf(db, helper.id)).grants).toEqual([{ role: 'instructor', area: null }]);
});

test('the last administrator stays', async () => {
	const given = await grantOf(administrator);
	await expect(withdrawRole(db, administrator, given)).rejects.toThrow(new Refusal('last-administrator'));
	expect((await actorOf(db, administrator.id)).grants).toHaveLength(1);
});

test('two administrators who withdraw each other at once do not leave the house without one', async () => {
	for (let round = 0; round < 10; round += 1) {
		const other = await newStaff(db, 'administrator');
		const [mine, theirs] = [await grantOf(administrator), await grantOf(other)];

		const tries = await Promise.allSettled([
			withdrawRole(db, administrator, theirs),
			withdrawRole(db, other, mine)
		]);

		expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		const left = await listStaff(db);
		expect(left).toHaveLength(1);
		administrator = await actorOf(db, left[0]!.account);
	}
});

test('a helper moves to another ward, and it is logged', async () => {
	const helper = await newStaff(db, 'helper', ward);
	await changeStaffArea(db, administrator, { ...(await grantOf(helper)), area: otherWard });

	expect((await actorOf(db, helper.id)).grants).toEqual([{ role: 'helper', area: otherWard }]);
	expect(await listAudit(db, 1)).toMatchObject([{ deed: 'role-changed', subject_id: helper.id }]);
});

test('nobody moves to an area that does not exist, and a role without an area has none to change', async () => {
	const [helper, instructor] = [await newStaff(db, 'helper', ward), await newStaff(db, 'instructor')];
	const nowhere = changeStaffArea(db, administrator, {
		...(await grantOf(helper)),
		area: areaId('2025:999')
	});
	await expect(nowhere).rejects.toThrow(new Refusal('area-unknown'));
	const placed = changeStaffArea(db, administrator, { ...(await grantOf(instructor)), area: ward });
	await expect(placed).rejects.toThrow(new Refusal('not-found'));
});

test('nobody but an administrator changes staff', async () => {
	const [helper, learner] = [await newStaff(db, 'helper', ward), await newLearner(db)];
	const given = await grantOf(helper);
	for (const other of [helper, learner]) {
		await expect(withdrawRole(db, other, given)).rejects.toThrow(new Refusal('not-allowed'));
		await expect(changeStaffArea(db, other, { ...given, area: otherWard })).rejects.toThrow('not-allowed');
	}
});
