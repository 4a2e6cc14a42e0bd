import { refusePage } from '#lib/server/web/refuse.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { openDashboard } from '../open-dashboard.ts';
import { answerPicture } from '../picture/answer-picture.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	try {
		const opened = await openDashboard(locals, url);
		if (!opened) throw new Refusal('area-unknown');
		return await answerPicture({ locals, url }, opened.view);
	} catch (thrown) {
		refusePage(thrown, locals.locale);
	}
};
