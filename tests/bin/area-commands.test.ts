import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../../src/bin/nepso/run-program.ts';
import { readSettings } from '../../src/settings.ts';
import { IMPORT_COLUMNS, type ImportKind } from '#lib/forms/areas/area-import.ts';
import { findArea } from '#lib/server/areas/areas.ts';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { listAudit } from '#lib/server/events/audit.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { freshDatabase } from '../support/database.ts';

const house = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'nep-so-areas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => seedAreas(house.db));

async function nepso(...args: string[]) {
	const [out, err]: [string[], string[]] = [[], []];
	const status = await runProgram(args, {
		out: (line) => out.push(line),
		err: (line) => err.push(line),
		settings: () => readSettings({ DATABASE_URL: house.connectionUrl }, process.cwd()),
		programVersion: '0.1.0',
		cwd: folder,
		signal: new AbortController().signal
	});
	return { status, out: out.join('\n'), err: err.join('\n') };
}

function write(name: string, kind: ImportKind, ...lines: string[]): void {
	writeFileSync(join(folder, name), [`\uFEFF${IMPORT_COLUMNS[kind].join(';')}`, ...lines, ''].join('\r\n'));
}

test('units of a new list need its titles and days, are previewed, and are then loaded', async () => {
	write('units.csv', 'units', '2027;75;Tỉnh Đồng Nai;Tỉnh;', '2027;26041;Phường Trấn Biên;Phường;75');
	const command = ['areas', 'import', 'units.csv', '--version', '2027'];
	const early = await nepso(...command);
	expect([early.status, early.err]).toEqual([1, expect.stringContaining('A new list needs: --title-vi')]);
	const told = [...command, '--title-vi', 'Đồng Nai', '--title-en', 'Đồng Nai', '--from', '2027-01-01'];
	const checked = await nepso(...told, '--check');
	expect([checked.status, checked.out]).toEqual([0, expect.stringContaining('Nothing was written')]);
	expect(checked.err).toContain('units.csv: ! ');
	expect(await findArea(house.db, areaId('2027:75'))).toBeUndefined();
	const loaded = await nepso(...told);
	expect([loaded.status, loaded.out]).toEqual([0, expect.stringMatching(/^ {7}2 {2}Mới · New$/m)]);
	expect(await findArea(house.db, areaId('2027:26041'))).toMatchObject({ kind: 'phuong' });
	expect((await listAudit(house.db, 1))[0]).toMatchObject({ deed: 'areas-imported', actor_id: null });
	expect((await nepso(...command)).out).toMatch(/^ {7}2 {2}Giống/m); // a list there is needs no titles
});

test('a file with mistakes ends in status 1 and says file and line of each', async () => {
	write(
		'people.csv',
		'population',
		'2025;25942;2025-07-01;f;0-14;urban;1.000;Nguồn;official',
		'2025;1;2025-07-01;f;0-14;;7;Nguồn;official'
	);
	const { status, out, err } = await nepso('population', 'import', 'people.csv');
	expect(status).toBe(1);
	expect(err).toMatch(/^people\.csv:2: ✗ n: “1\.000” có dấu ngăn hàng nghìn/m);
	expect(err).toMatch(/^people\.csv:3: ✗ area_code: /m);
	expect(out).toContain('Nothing was written');
	expect(await house.db.selectFrom('population').select('n').execute()).toEqual([]);
});

test('changes and residents are loaded by commands of their own', async () => {
	write('changes.csv', 'changes', '2025;25942;2027;26041;1');
	expect((await nepso('areas', 'import-changes', 'changes.csv')).status).toBe(0);
	write('people.csv', 'population', '2025;25942;2025-07-01;f;0-14;urban;1000;Nguồn;official');
	const { status, err } = await nepso('population', 'import', 'people.csv');
	expect([status, err]).toEqual([0, expect.stringContaining('people.csv:2: ! age_band: Phường Dĩ An')]);
	expect(await house.db.selectFrom('population').select('n').execute()).toEqual([{ n: 1000 }]);
});

test('a file that is not there, or is no CSV, is told in a sentence', async () => {
	const missing = await nepso('areas', 'import-changes', 'nowhere.csv');
	expect([missing.status, missing.err]).toEqual([1, expect.stringContaining('cannot be opened')]);
	writeFileSync(join(folder, 'book.csv'), Uint8Array.from([0x50, 0x4b, 3, 4]));
	const workbook = await nepso('areas', 'import-changes', 'book.csv');
	expect([workbook.status, workbook.err]).toEqual([
		1,
		expect.stringContaining('book.csv: ✗ Đây là tệp Excel')
	]);
});

test.each([['areas'], ['population']])('%s alone shows what it can do', async (command) => {
	const { status, err } = await nepso(command);
	expect(status).toBe(2);
	expect(err).toContain('import');
});
