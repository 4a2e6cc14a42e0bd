import { error } from '@sveltejs/kit';
import { findAsset } from '#lib/server/catalogue/assets.ts';
import { answerAsset } from '#lib/server/web/asset-answer.ts';
import { refusals } from '#lib/messages/refusals.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, request }) => {
	const asset = await findAsset(locals.db, params.name);
	if (!asset) error(404, refusals[locals.locale]['not-found']);
	return answerAsset(asset, request.headers);
};
