import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { indicatorFormulas } from '#lib/messages/indicator-formulas.ts';
import type { IndicatorId } from '#lib/vocabulary/indicator.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { findDefinition } from '../catalogue.ts';
import { TABLE_HEAD, type TableCell } from '../formats/figure-table.ts';

const SIGNS_WIDE = 18;

/** A workbook of several indicators: the table, and a sheet that says in words what each of them means. */
export async function tableWorkbook(
	rows: readonly (readonly TableCell[])[],
	about: { readonly indicators: readonly IndicatorId[]; readonly locale: Locale; readonly source: string }
): Promise<Uint8Array<ArrayBuffer>> {
	const sheets = [
		{
			sheet: 'observations',
			columns: TABLE_HEAD.map(() => ({ width: SIGNS_WIDE })),
			stickyRowsCount: 1,
			data: [bold(TABLE_HEAD), ...rows.map((row) => [...row])]
		},
		{
			sheet: 'about',
			columns: [{ width: 26 }, ...Array.from({ length: 5 }, () => ({ width: 50 }))],
			data: aboutRows(about)
		}
	];
	return new Uint8Array(await writeExcelFile(sheets).toBuffer());
}

function aboutRows({ indicators, locale, source }: Parameters<typeof tableWorkbook>[1]): SheetData {
	const words = indicatorFormulas[locale];
	return [
		bold(['indicator', 'name', 'formula', 'numerator', 'denominator', 'caveat']),
		...indicators.map((id) => {
			const { name, caveat } = findDefinition(id)!;
			const { formula, numerator, denominator } = words[id];
			return [id, name[locale], formula, numerator, denominator, caveat[locale]];
		}),
		[],
		[source]
	];
}

function bold(texts: readonly string[]) {
	return texts.map((value) => ({ value, fontWeight: 'bold' as const }));
}
