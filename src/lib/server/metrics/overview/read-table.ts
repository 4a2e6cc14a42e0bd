import type { Breakdown, IndicatorId } from '#lib/vocabulary/indicator.ts';
import { releaseId } from '#lib/vocabulary/indicator.ts';
import type { Db } from '../../db/db.ts';
import { tableRows, type TableCell } from '../formats/figure-table.ts';
import { HEADLINES } from '../overview.ts';
import { readFigures } from './figure-set.ts';
import { AREA_INDICATORS } from './read-areas.ts';
import { COMPARED, PARITIES } from './read-gaps.ts';
import { RATES } from './read-courses.ts';
import type { View } from './view.ts';

/** The pages of figures, by what they are about. */
export const PAGES = ['overview', 'areas', 'gaps', 'courses'] as const;
export type FiguresPage = (typeof PAGES)[number];

/** What each page shows: figures of the area itself, or of the areas below too. */
const SHOWN: Readonly<
	Record<
		FiguresPage,
		{
			readonly indicators: readonly IndicatorId[];
			readonly breakdowns: readonly Breakdown[];
			readonly below: boolean;
		}
	>
> = {
	overview: { indicators: HEADLINES, breakdowns: ['total', 'sex', 'ageBand'], below: false },
	areas: { indicators: AREA_INDICATORS, breakdowns: ['total'], below: true },
	gaps: {
		indicators: [
			...COMPARED.map(({ indicator }) => indicator),
			...PARITIES,
			'eq.area_gap_cert',
			'q.demographics_unknown_share'
		],
		breakdowns: ['total', 'sex', 'ageBand', 'urbanRural', 'level', 'dimension'],
		below: false
	},
	courses: { indicators: RATES, breakdowns: ['total', 'course'], below: false }
};

/** Which indicators a page shows. */
export function indicatorsOf(page: FiguresPage): readonly IndicatorId[] {
	return SHOWN[page].indicators;
}

/**
 * The figures of a page as rows of the table that the API gives: the same cells, the same masks. Live ones say `live`
 * where a released one says which release.
 */
export async function readTable(db: Db, view: View, page: FiguresPage): Promise<TableCell[][]> {
	const { indicators, breakdowns, below } = SHOWN[page];
	const areas = [view.area, ...(below ? view.below : [])].map((area) => area.id);
	const figures = await readFigures(db, view, { indicators, areas, breakdowns });
	const release = view.release?.id ?? releaseId('live');
	const tables = await Promise.all(
		indicators.map((indicator) => {
			const cells = areas.flatMap((area) =>
				breakdowns.flatMap((breakdown) => figures(indicator, area, breakdown))
			);
			return tableRows(
				db,
				indicator,
				cells.map((cell) => ({ ...cell, release }))
			);
		})
	);
	return tables.flat();
}
