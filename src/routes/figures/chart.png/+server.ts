import { refusePage } from '#lib/server/web/refuse.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { answerPicture } from '../../dashboard/picture/answer-picture.ts';
import { openFigures } from '../open-figures.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	try {
		const opened = await openFigures(locals, url);
		if (!opened) throw new Refusal('not-found');
		return await answerPicture({ locals, url }, opened.view);
	} catch (thrown) {
		refusePage(thrown, locals.locale);
	}
};
