import { keepLook, toLook } from '#lib/server/web/look.ts';
import { safeNext } from '#lib/server/web/next.ts';
import { redirect, type RequestHandler } from '@sveltejs/kit';

/** Keeps theme and text size, and goes back to the page it was chosen on. */
export const POST: RequestHandler = async ({ request, cookies, locals }) => {
	const form = await request.formData();
	keepLook(cookies, toLook(String(form.get('theme')), String(form.get('text'))), locals.secure);
	redirect(303, safeNext(form.get('back'), '/'));
};
