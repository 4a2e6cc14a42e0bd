import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { IMPORT_DEEDS, type ImportDone } from '#lib/forms/areas/area-import.ts';
import { importSentence, inReadingOrder } from '#lib/forms/areas/import-problem.ts';
import { changeAreaVersion } from '#lib/server/areas/change-area-version.ts';
import { findArea } from '#lib/server/areas/areas.ts';
import { importAreas, keepImport, planMark, previewImport } from '#lib/server/areas/imports/import-areas.ts';
import type { Afterwards } from '#lib/server/areas/imports/load-file.ts';
import type { ImportFile } from '#lib/server/areas/imports/plan-import.ts';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { listAudit, recordAudit } from '#lib/server/events/audit.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { atOnce } from '../../../support/at-once.ts';
import { freshDatabase } from '../../../support/database.ts';
import { newStaff, now } from '../../../support/people.ts';
import { countsOf, fileOf, load, unitsFile, versionOf } from './files.ts';

const { db } = await freshDatabase();
const of2025 = versionOf('2025', '2025-07-01');
const HOUR = 60 * 60 * 1000;
let administrator: Actor;

beforeAll(async () => {
	await seedAreas(db);
	administrator = await newStaff(db, 'administrator');
});

const keep = (file: ImportFile, at = now) =>
	keepImport(db, administrator, { file, fileName: 'tệp.csv', now: at });
const record: Afterwards = (tx, { kind, counts }) =>
	recordAudit(tx, administrator.id, IMPORT_DEEDS[kind], null, { ...counts });
const markOf = async (id: string) => planMark((await previewImport(db, administrator, id, now)).plan!);
const wardFile = (code: string) => unitsFile(of2025, `2025,${code},Phường Số ${code},Phường,79`);

test('an upload is only kept; confirmed it is loaded once, however often the button is pressed', async () => {
	const id = await keep(wardFile('1'));
	expect(await findArea(db, areaId('2025:1'))).toBeUndefined();
	const seen = await markOf(id);
	const done: ImportDone[] = [];
	await atOnce(db, 3, () =>
		importAreas(db, administrator, { id, seen, now }, async (tx, what) => {
			done.push(what);
			await record(tx, what);
		})
	);
	expect(done).toEqual([{ kind: 'units', counts: countsOf({ added: 1, untouched: 37 }) }]);
	expect(await findArea(db, areaId('2025:1'))).toMatchObject({ name: 'Phường Số 1' });
	expect(await previewImport(db, administrator, id, now)).toEqual({
		fileName: 'tệp.csv',
		file: null,
		plan: null,
		done: done[0]
	});
	expect((await listAudit(db, 1))[0]).toMatchObject({
		deed: 'areas-imported',
		actor_id: administrator.id,
		detail: { added: 1 }
	});
});

test('what somebody else loaded meanwhile is seen before anything is written', async () => {
	const id = await keep(wardFile('2'));
	const seen = await markOf(id);
	await load(db, wardFile('3'));
	const confirm = (mark: string) => importAreas(db, administrator, { id, seen: mark, now }, record);
	await expect(confirm(seen)).rejects.toThrow('import-changed');
	expect(await findArea(db, areaId('2025:2'))).toBeUndefined();
	await confirm(await markOf(id));
	expect(await findArea(db, areaId('2025:2'))).toBeDefined();
});

test('a file with mistakes cannot be confirmed', async () => {
	const id = await keep(fileOf('population', '2025,404,2025-07-01,f,0-14,,1,Nguồn,official'));
	const seen = await markOf(id);
	await expect(importAreas(db, administrator, { id, seen, now }, record)).rejects.toThrow(
		'import-has-errors'
	);
	expect(await db.selectFrom('population').select('n').execute()).toEqual([]);
});

test('where what must follow fails, nothing stays written and the file can be confirmed again', async () => {
	const id = await keep(wardFile('4'));
	const seen = await markOf(id);
	const broken = () => Promise.reject(new Error('no log'));
	await expect(importAreas(db, administrator, { id, seen, now }, broken)).rejects.toThrow('no log');
	expect(await findArea(db, areaId('2025:4'))).toBeUndefined();
	await importAreas(db, administrator, { id, seen, now }, record);
	expect(await findArea(db, areaId('2025:4'))).toBeDefined();
});

test('after a day a file is gone, and the next upload deletes it', async () => {
	const id = await keep(wardFile('5'));
	const late = new Date(now.getTime() + 24 * HOUR);
	const soon = new Date(late.getTime() - 1000);
	expect((await previewImport(db, administrator, id, soon)).plan).not.toBeNull();
	await expect(previewImport(db, administrator, id, late)).rejects.toThrow('import-gone');
	await expect(importAreas(db, administrator, { id, seen: '', now: late }, record)).rejects.toThrow(
		'import-gone'
	);
	await keep(wardFile('6'), late);
	expect(await db.selectFrom('area_import').select('id').where('id', '=', id).execute()).toEqual([]);
	await expect(previewImport(db, administrator, 'no-uuid', now)).rejects.toThrow('import-gone');
});

test('only an administrator keeps, sees, confirms or changes anything', async () => {
	const id = await keep(wardFile('7'));
	const manager = await newStaff(db, 'manager', areaId('2025:79'));
	const upload = { file: wardFile('8'), fileName: 'x.csv', now };
	await expect(keepImport(db, manager, upload)).rejects.toThrow('not-allowed');
	await expect(previewImport(db, manager, id, now)).rejects.toThrow('not-allowed');
	await expect(importAreas(db, manager, { id, seen: '', now }, record)).rejects.toThrow('not-allowed');
	await expect(changeAreaVersion(db, manager, of2025, () => Promise.resolve())).rejects.toThrow(
		'not-allowed'
	);
});

describe('the days and titles of a version', () => {
	const change = (facts: typeof of2025) =>
		changeAreaVersion(db, administrator, facts, (tx) =>
			recordAudit(tx, administrator.id, 'area-version-changed', null, { version: facts.id })
		);

	test('are changed and put on record', async () => {
		await change({ ...of2025, titleVi: 'Tên khác', validTo: '2027-12-31' });
		const row = await db.selectFrom('area_version').selectAll().where('id', '=', '2025').executeTakeFirst();
		expect(row).toMatchObject({ title_vi: 'Tên khác', valid_to: '2027-12-31' });
		expect((await listAudit(db, 1))[0]).toMatchObject({
			deed: 'area-version-changed',
			detail: { version: '2025' }
		});
	});

	test('do not reach into those of another', async () => {
		await expect(change({ ...of2025, validFrom: '2025-06-30' })).rejects.toThrow('version-overlaps');
		await expect(change(versionOf('2030', '2030-01-01'))).rejects.toThrow('not-found');
	});
});

test('the sample files are what they are samples of, and loading them by mistake moves no figure', async () => {
	const read = (name: string) => readFileSync(`src/lib/server/areas/samples/${name}.csv`, 'utf8');
	const units = await load(db, {
		kind: 'units',
		version: versionOf('2027', '2028-01-01'),
		text: read('units')
	});
	const changes = await load(db, { kind: 'changes', version: null, text: read('changes') });
	const people = await load(db, { kind: 'population', version: null, text: read('population') });
	expect(
		[units, changes, people].map(({ plan }) => plan.problems.filter(({ severity }) => severity === 'error'))
	).toEqual([[], [], []]);
	expect(changes.done!.counts).toMatchObject({ added: 0, removed: 0 });
	const rows = await db.selectFrom('population').select(['status', 'ref_date']).distinct().execute();
	expect(rows).toEqual([{ status: 'synthetic', ref_date: '2024-04-01' }]);
});

test('mistakes come before warnings, and every one is a sentence in both languages', async () => {
	const file = unitsFile(
		versionOf('2025', '2025-01-01', '2025-12-31'),
		'2025,1,Số Một,Xã,404',
		'2025,1,Hai,Ấp,'
	);
	const id = await keep(file);
	const problems = inReadingOrder((await previewImport(db, administrator, id, now)).plan!.problems);
	expect(problems.map(({ code }) => code)).toEqual([
		'version-overlaps',
		'parent-unknown',
		'not-a-choice',
		'name-without-kind'
	]);
	for (const problem of problems) {
		const [vi, en] = [importSentence(problem, 'vi'), importSentence(problem, 'en')];
		expect(vi).not.toBe(en);
		for (const sentence of [vi, en]) expect(sentence).not.toMatch(/undefined|null|NaN/);
	}
});
