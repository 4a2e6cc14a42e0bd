import { text, type RequestHandler } from '@sveltejs/kit';
import { isDatabaseUp } from '#lib/server/db/is-up.ts';

/** The process can serve: the database answers. */
export const GET: RequestHandler = async ({ locals }) => {
	const up = await isDatabaseUp(locals.db);
	return text(up ? 'ready' : 'database away', { status: up ? 200 : 503 });
};
