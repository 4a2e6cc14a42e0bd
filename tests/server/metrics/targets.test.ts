import { describe, expect, test } from 'vitest';
import { readTarget, type TargetFacts } from '#lib/forms/targets.ts';
import { listAudit } from '#lib/server/events/audit.ts';
import { addTarget, changeTarget, removeTarget } from '#lib/server/metrics/edit-targets.ts';
import { seedTargets } from '#lib/server/metrics/seed-targets.ts';
import { findTarget, listTargets } from '#lib/server/metrics/targets.ts';
import { atOnce } from '../../support/at-once.ts';
import { freshDatabase } from '../../support/database.ts';
import { newStaff } from '../../support/people.ts';

const { db } = await freshDatabase();

const stated = {
	indicator: 'cov.trained_basic_share_wa',
	sourceVi: 'Nghị quyết thử',
	sourceEn: 'A resolution',
	textVi: 'Nội dung',
	textEn: 'Text',
	scopeVi: 'Cả nước',
	scopeEn: 'National',
	setOn: '2026-01-02',
	due: '2030',
	value: '70,5',
	unit: 'percent',
	comparable: 'partly',
	whyVi: '',
	whyEn: ''
};
const facts = readTarget(stated, 'vi').facts as TargetFacts;

test('the targets of the catalogue are put in once, a year each, by however many start together', async () => {
	const written = await atOnce(db, 3, () => seedTargets(db));
	expect(written.toSorted()).toEqual([0, 0, 8]);
	const told = (await listTargets(db)).map(({ source, due, value, comparable }) => [
		source.vi.slice(0, 20),
		due,
		value,
		comparable
	]);
	expect(told).toEqual([
		['Quyết định 411/QĐ-TT', '2025', 70, 'partly'],
		['Quyết định 411/QĐ-TT', '2030', 80, 'partly'],
		['Kế hoạch của Bình Dư', '2030', 90, 'no'],
		['Kế hoạch 01-KH/BCĐTW', '2025', 80, 'no'],
		['Kế hoạch 01-KH/BCĐTW', '2026', 100, 'no'],
		['Thập kỷ số của Liên ', '2030', 80, 'no'],
		['Nghị quyết 05-NQ/TU ', '2025', null, 'partly'],
		['Nghị quyết 05-NQ/TU ', '2030', null, 'partly']
	]);
});

test('every target that compares badly says why, in both languages', async () => {
	const silent = (await listTargets(db)).filter(({ why }) => !why.vi || !why.en);
	expect(silent).toEqual([]);
});

test('a figure without a source says so in its words', async () => {
	const unsourced = (await listTargets(db)).filter(({ value }) => value === null);
	for (const { text } of unsourced) {
		expect(text.vi).toContain('chưa có nguồn');
		expect(text.en).toContain('figure not yet sourced');
	}
});

test('an administrator adds, changes and deletes a target, and each deed is on record', async () => {
	const administrator = await newStaff(db, 'administrator');
	const id = await addTarget(db, administrator, facts);
	expect((await listTargets(db)).at(-1)).toEqual({ ...facts, id, direction: 'at-least' });
	await changeTarget(db, administrator, id, { ...facts, value: null, setOn: null });
	expect(await findTarget(db, id)).toMatchObject({ value: null, setOn: null });
	await removeTarget(db, administrator, id);
	expect(await findTarget(db, id)).toBeUndefined();
	const deeds = (await listAudit(db, 3)).map(({ deed, actor_id }) => [deed, actor_id]);
	expect(deeds).toEqual(
		['target-deleted', 'target-changed', 'target-added'].map((deed) => [deed, administrator.id])
	);
	await expect(removeTarget(db, administrator, id)).rejects.toThrow('not-found');
	await expect(changeTarget(db, administrator, id, facts)).rejects.toThrow('not-found');
	await expect(changeTarget(db, administrator, 'no-uuid', facts)).rejects.toThrow('not-found');
});

test('nobody else may', async () => {
	const manager = await newStaff(db, 'manager');
	const before = await listTargets(db);
	await expect(addTarget(db, manager, facts)).rejects.toThrow('not-allowed');
	await expect(changeTarget(db, manager, before[0]!.id, facts)).rejects.toThrow('not-allowed');
	await expect(removeTarget(db, manager, before[0]!.id)).rejects.toThrow('not-allowed');
	expect(await listTargets(db)).toEqual(before);
});

test('once an administrator has emptied the list but for one, the next start leaves it so', async () => {
	const administrator = await newStaff(db, 'administrator');
	for (const { id } of (await listTargets(db)).slice(1)) await removeTarget(db, administrator, id);
	expect(await seedTargets(db)).toBe(0);
	expect(await listTargets(db)).toHaveLength(1);
});

describe('what is typed', () => {
	test.each([
		{ typed: '', value: null },
		{ typed: '70', value: 70 },
		{ typed: '70.5', value: 70.5 },
		{ typed: ' 70,5 ', value: 70.5 }
	])('“$typed” is $value', ({ typed, value }) => {
		expect(readTarget({ ...stated, value: typed }, 'vi').facts).toMatchObject({ value });
	});

	test.each([
		{ given: { indicator: 'cov.everything' }, field: 'indicator' },
		{ given: { sourceEn: '  ' }, field: 'sourceEn' },
		{ given: { textVi: undefined }, field: 'textVi' },
		{ given: { setOn: '31/03/2022' }, field: 'setOn' },
		{ given: { due: '30' }, field: 'due' },
		{ given: { value: '70%' }, field: 'value' },
		{ given: { value: '101' }, field: 'value' },
		{ given: { value: '11', unit: 'ratio' }, field: 'value' },
		{ given: { comparable: 'no', whyVi: 'Vì sao', whyEn: '' }, field: 'whyEn' },
		{ given: { comparable: 'no', whyVi: '', whyEn: 'Why' }, field: 'whyVi' }
	])('$given is told beside $field', ({ given, field }) => {
		for (const locale of ['vi', 'en'] as const) {
			const { errors } = readTarget({ ...stated, ...given }, locale);
			expect(Object.keys(errors!)).toEqual([field]);
			expect(errors![field]).toMatch(/ .*\.$/);
		}
	});
});
