import changes from '#lib/server/areas/samples/changes.csv?raw';
import population from '#lib/server/areas/samples/population.csv?raw';
import units from '#lib/server/areas/samples/units.csv?raw';
import type { ImportKind } from '#lib/forms/areas/area-import.ts';
import { refusePage } from '#lib/server/web/refuse.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { RequestHandler } from './$types';

const SAMPLES: Readonly<Record<ImportKind, string>> = { units, changes, population };
/** Without it Excel takes Vietnamese letters for something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A file to begin with: the right columns and a few lines. */
export const GET: RequestHandler = ({ params, locals }) => {
	const sample = Object.entries(SAMPLES).find(([kind]) => kind === params.kind)?.[1];
	if (sample === undefined) refusePage(new Refusal('not-found'), locals.locale);
	return new Response(BYTE_ORDER_MARK + sample.replaceAll('\n', '\r\n'), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${params.kind}.csv"`
		}
	});
};
