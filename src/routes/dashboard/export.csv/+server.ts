import { refusePage } from '#lib/server/web/refuse.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { answerExport } from '../answer-export.ts';
import { openDashboard } from '../open-dashboard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	try {
		const opened = await openDashboard(locals, url);
		if (!opened) throw new Refusal('area-unknown');
		return await answerExport({ locals, url }, opened.view, 'csv');
	} catch (thrown) {
		refusePage(thrown, locals.locale);
	}
};
