import { refusePage } from '#lib/server/web/refuse.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { answerExport } from '../../dashboard/answer-export.ts';
import { openFigures } from '../open-figures.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	try {
		const opened = await openFigures(locals, url);
		if (!opened) throw new Refusal('not-found');
		return await answerExport({ locals, url }, opened.view, 'xlsx');
	} catch (thrown) {
		refusePage(thrown, locals.locale);
	}
};
