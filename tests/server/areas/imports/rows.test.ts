import { describe, expect, test } from 'vitest';
import { IMPORT_COLUMNS } from '#lib/forms/areas/area-import.ts';
import { readChangeRows } from '#lib/server/areas/imports/change-rows.ts';
import { readPopulationRows } from '#lib/server/areas/imports/population-rows.ts';
import { readSheet } from '#lib/server/areas/imports/read-sheet.ts';
import { readUnitRows } from '#lib/server/areas/imports/unit-rows.ts';
import { readVersion } from '#lib/forms/areas/version-form.ts';

/** A semicolon divides, so that a comma can stand inside a cell. */
async function sheetOf<Column extends string>(columns: readonly Column[], ...lines: string[]) {
	return (await readSheet([columns.join(';'), ...lines].join('\n'), columns)).rows;
}

describe('units', () => {
	test.each([
		['Phường', 'phuong', 3],
		['xã'.normalize('NFD'), 'xa', 3],
		['thi-tran', 'thi-tran', 3],
		['Huyện', 'huyen', 2],
		['THỊ XÃ', 'thi-xa', 2],
		['Thành phố', 'thanh-pho', 2],
		['Thành phố trực thuộc trung ương', 'thanh-pho-tw', 1],
		['Tỉnh', 'tinh', 1]
	])('the word %s is the kind %s of level %i', async (word, kind, level) => {
		const rows = await sheetOf(IMPORT_COLUMNS.units, `2027;1;Nơi nào đó;${word};`);
		expect(readUnitRows(rows, '2027').units).toMatchObject([{ kind, level }]);
	});

	test('all that is wrong is told at once, each with its line and column', async () => {
		const rows = await sheetOf(
			IMPORT_COLUMNS.units,
			'2027;1;Tỉnh Một;Tỉnh;',
			'2025;2;Xã Hai;Xã;1',
			'2027;;Xã Ba;Ấp;1',
			'2027;1;Tỉnh Bốn;Tỉnh;',
			'2027;5 a;Năm;Xã;1'
		);
		const { units, problems } = readUnitRows(rows, '2027');
		expect(units.map(({ name }) => name)).toEqual(['Tỉnh Một']);
		expect(problems.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
			'3 area_version version-other',
			'4 code needed',
			'4 kind not-a-choice',
			'5 code row-repeated',
			'6 code code-form'
		]);
	});
});

describe('changes', () => {
	test.each([
		{ typed: '', weight: null },
		{ typed: '0.35', weight: 0.35 },
		{ typed: '0,35', weight: 0.35 },
		{ typed: '1', weight: 1 },
		{ typed: '1.000', weight: 1 }
	])('the share “$typed” is $weight', async ({ typed, weight }) => {
		const rows = await sheetOf(IMPORT_COLUMNS.changes, `2022;1;2025;2;${typed}`);
		expect(readChangeRows(rows).changes).toMatchObject([
			{ from: { id: '2022:1' }, to: { id: '2025:2' }, weight }
		]);
	});

	test.each(['0', '35', '35%', '1.1', '-0.5', 'nửa'])('the share “%s” is refused', async (typed) => {
		const rows = await sheetOf(IMPORT_COLUMNS.changes, `2022;1;2025;2;${typed}`);
		const { changes, problems } = readChangeRows(rows);
		expect(changes).toEqual([]);
		expect(problems).toMatchObject([{ line: 2, column: 'weight', code: 'weight-form' }]);
	});
});

describe('residents', () => {
	const line = (given: Partial<Record<'day' | 'sex' | 'band' | 'side' | 'n' | 'status', string>>) => {
		const { day = '2025-07-01', sex = 'f', band = '15-24', side = '', n = '10', status = 'official' } = given;
		return `2025;11;${day};${sex};${band};${side};${n};Cục Thống kê;${status}`;
	};
	const read = async (...lines: string[]) =>
		readPopulationRows(await sheetOf(IMPORT_COLUMNS.population, ...lines));

	test.each(['1.000', '12,500', '1 000', '1.234.567', '1\u00a0000'])(
		'“%s” people may be many or few, so it is refused and the digits are offered',
		async (n) => {
			const { problems } = await read(line({ n }));
			expect(problems).toMatchObject([
				{ line: 2, column: 'n', code: 'thousands', detail: { found: n, wanted: n.replace(/\D/g, '') } }
			]);
		}
	);

	test.each(['-1', '1.5', '1e3', 'mười', '99999999999'])('“%s” is no number of people', async (n) => {
		expect((await read(line({ n }))).problems).toMatchObject([{ column: 'n', code: 'not-whole' }]);
	});

	test.each([
		{ day: '2025-07-01', means: '2025-07-01' },
		{ day: '31/12/2025', means: '2025-12-31' },
		{ day: '12/31/2025', means: '2025-12-31' },
		{ day: '1/1/2025', means: '2025-01-01' }
	])('the day $day is $means', async ({ day, means }) => {
		expect((await read(line({ day }))).residents).toMatchObject([{ refDate: means }]);
	});

	test.each([
		{ day: '01/04/2024', code: 'day-ambiguous' },
		{ day: '2025-02-30', code: 'not-a-day' },
		{ day: '2025', code: 'not-a-day' }
	])('the day $day is refused: $code', async ({ day, code }) => {
		expect((await read(line({ day }))).problems).toMatchObject([{ column: 'ref_date', code }]);
	});

	test('words outside the closed lists, and the same key twice, are refused', async () => {
		const { residents, problems } = await read(
			line({ n: '0' }),
			line({ sex: 'nữ', band: '15-25', side: 'city', status: 'guess' }),
			line({ n: '3' })
		);
		expect(residents).toHaveLength(1);
		expect(problems.map(({ line: at, column, code }) => `${at} ${column} ${code}`)).toEqual([
			'3 sex not-a-choice',
			'3 age_band not-a-choice',
			'3 urban_rural not-a-choice',
			'3 status not-a-choice',
			'4 age_band row-repeated'
		]);
		expect(problems.at(-1)!.detail.other).toBe(2);
	});
});

describe('what is stated of a version', () => {
	const stated = { id: '2027', titleVi: 'Tên', titleEn: 'Title', validFrom: '2027-01-01', validTo: '' };

	test('an empty last day means that it is in force', () => {
		expect(readVersion(stated, 'vi').facts).toEqual({ ...stated, validTo: null });
	});

	test.each([
		{ given: { id: 'hai nghìn' }, field: 'id' },
		{ given: { titleVi: ' ' }, field: 'titleVi' },
		{ given: { validFrom: '01/01/2027' }, field: 'validFrom' },
		{ given: { validTo: '2026-12-31' }, field: 'validTo' },
		{ given: { validTo: '2027-02-30' }, field: 'validTo' }
	])('a wrong $field is told beside its field', ({ given, field }) => {
		const { errors } = readVersion({ ...stated, ...given }, 'en');
		expect(Object.keys(errors!)).toEqual([field]);
		expect(errors![field]).toMatch(/\.$/);
	});
});
