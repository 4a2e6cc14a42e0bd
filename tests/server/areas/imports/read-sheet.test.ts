import { describe, expect, test } from 'vitest';
import { decodeFile } from '#lib/forms/areas/decode-file.ts';
import { importSentence } from '#lib/forms/areas/import-problem.ts';
import { readSheet } from '#lib/server/areas/imports/read-sheet.ts';

const COLUMNS = ['code', 'name'] as const;
const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
	{ text: 'code,name\n1,An\n', because: 'as the sample has it' },
	{ text: '\uFEFFcode,name\r\n1,An\r\n', because: 'Excel’s “CSV UTF-8”' },
	{ text: 'sep=;\r\ncode;name\r\n1;An\r\n', because: 'Excel where a comma is the decimal sign' },
	{ text: '"code","name"\r"1","An"\r', because: 'quoted, with the line ends of an old Macintosh' },
	{ text: 'Name , CODE\nAn, 1 \n', because: 'another order, other letters, spaces around' },
	{ text: 'code,name,,\n\n1,An,,\n,,,\n', because: 'the empty lines and columns Excel adds' }
])('a file is read: $because', async ({ text }) => {
	const decoded = decodeFile(bytes(text));
	const { rows, problems } = await readSheet(decoded.text!, COLUMNS);
	expect(problems).toEqual([]);
	expect(rows.map(({ cells }) => cells)).toEqual([{ code: '1', name: 'An' }]);
});

test('a line is known by its number in the file, also after empty lines and cells of several lines', async () => {
	const { rows } = await readSheet('code,name\r\n\r\n1,"An\r\nBình"\r\n2,"Có ""ngoặc"", phẩy"\r\n', COLUMNS);
	expect(rows).toEqual([
		{ line: 3, cells: { code: '1', name: 'An\nBình' } },
		{ line: 5, cells: { code: '2', name: 'Có "ngoặc", phẩy' } }
	]);
});

test('letters with loose marks become the letters everybody else uses', async () => {
	const { rows } = await readSheet(`code,name\n1,${'Phường Dĩ An'.normalize('NFD')}\n`, COLUMNS);
	expect(rows[0]!.cells.name).toBe('Phường Dĩ An');
});

describe('a file that cannot be read is refused with the line and the remedy', () => {
	test.each([
		{ text: '', code: 'file-empty', line: null },
		{ text: 'code,name\n', code: 'file-empty', line: null },
		{ text: 'code\n1\n', code: 'column-missing', line: 1 },
		{ text: 'code,name,note\n1,An,x\n', code: 'column-unknown', line: 1 },
		{ text: 'code,name,code\n1,An,1\n', code: 'column-repeated', line: 1 },
		{ text: 'code,name\n1,An\n2,Bình,thừa\n', code: 'cells-wrong', line: 3 },
		{ text: 'code,name\n1,An\n2,"Bình\n', code: 'quotes-broken', line: 3 },
		{ text: 'code\tname\n1\tAn\n', code: 'column-missing', line: 1 }
	])('$code in $text', async ({ text, code, line }) => {
		const { problems } = await readSheet(text, COLUMNS);
		expect(problems[0]).toMatchObject({ code, line, severity: 'error' });
		for (const locale of ['vi', 'en'] as const)
			expect(importSentence(problems[0]!, locale)).toMatch(/\p{L}.*\./u);
	});

	test('letters that are not UTF-8 are told by their line', () => {
		const latin = Uint8Array.from([...bytes('code,name\n1,An\n2,'), 0xd0, 0xe0, 0x0a]);
		expect(decodeFile(latin).problem).toMatchObject({ code: 'not-utf8', line: 3 });
	});

	test('what Excel calls “Unicode text” is no UTF-8', () => {
		const utf16 = new Uint8Array(Buffer.from('\uFEFFcode\tname\n', 'utf16le'));
		expect(decodeFile(utf16).problem).toMatchObject({ code: 'not-utf8', line: 1 });
	});

	test('a workbook is no CSV file', () => {
		expect(decodeFile(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])).problem).toMatchObject({
			code: 'file-is-workbook'
		});
	});

	test('a file of 20 MB is taken, one byte more is not', () => {
		expect(decodeFile(new Uint8Array(20_000_000).fill(0x61)).problem).toBeNull();
		expect(decodeFile(new Uint8Array(20_000_001).fill(0x61)).problem).toMatchObject({
			code: 'file-too-large'
		});
	});
});
