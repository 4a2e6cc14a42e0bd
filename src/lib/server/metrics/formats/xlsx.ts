import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Definition } from '../catalogue.ts';
import type { PublishedRelease } from '../released.ts';
import { TABLE_HEAD, type TableCell } from './figure-table.ts';

const SIGNS_WIDE = 18;

/**
 * A workbook: the table with numbers as numbers, and a sheet that says what they mean. A text stays a text there, so
 * that nothing in it can be run as a formula.
 */
export async function writeWorkbook(
	rows: readonly (readonly TableCell[])[],
	about: { readonly definition: Definition; readonly releases: readonly PublishedRelease[] }
): Promise<Uint8Array<ArrayBuffer>> {
	const columns = TABLE_HEAD.map(() => ({ width: SIGNS_WIDE }));
	const sheets = [
		{
			sheet: 'observations',
			columns,
			stickyRowsCount: 1,
			data: [bold(TABLE_HEAD), ...rows.map((row) => [...row])]
		},
		{ sheet: 'about', columns: [{ width: 20 }, { width: 70 }, { width: 70 }], data: aboutRows(about) }
	];
	return new Uint8Array(await writeExcelFile(sheets).toBuffer());
}

function aboutRows({ definition, releases }: Parameters<typeof writeWorkbook>[1]): SheetData {
	const { id, name, unit, numerator, denominator, formula, caveat } = definition;
	return [
		bold(['', 'vi', 'en']),
		['indicator', id],
		['name', name.vi, name.en],
		['caveat', caveat.vi, caveat.en],
		['unit', unit],
		['numerator', numerator],
		['denominator', denominator],
		['formula', formula],
		[],
		bold(['release', 'published_at, as_of, area_version, k', 'reason of a revision']),
		...releases.map((release) => [release.id, factsOf(release), release.reason])
	];
}

function factsOf({ publishedAt, asOf, areaVersion, k }: PublishedRelease): string {
	return [publishedAt.toISOString(), asOf?.toISOString() ?? '', areaVersion, `k = ${k}`].join(', ');
}

function bold(texts: readonly string[]) {
	return texts.map((value) => ({ value, fontWeight: 'bold' as const }));
}
