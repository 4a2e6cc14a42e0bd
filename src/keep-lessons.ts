import { lessonStateKey, readLessonState, type LessonState } from '#lib/server/learning/lesson-view.ts';
import { KeptPages } from '#lib/server/web/kept-pages.ts';
import { readLook } from '#lib/server/web/look.ts';
import { courseId } from '#lib/vocabulary/ids.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { v7 } from 'uuid';

const pages = new KeptPages();

/**
 * A lesson's page depends on its version, its reader's answers and look, and nothing else: most readers share one of a
 * few. Each is rendered once and kept, so that many phones at once cost a small server little.
 */
export const keepLessons: Handle = async ({ event, resolve }) => {
	const { locals, route, request, url } = event;
	const isLesson = route.id === '/learn/[course]/[lesson]' && request.method === 'GET' && url.search === '';
	const state = isLesson ? await findLessonState(event) : null;
	if (!state) return resolve(event);
	locals.lessonState = state;
	const name = nameOf(event, state);
	const kept = pages.give(name, v7);
	if (kept) return kept;
	const response = await resolve(event);
	if (response.status !== 200) return response;
	const html = await response.text();
	pages.keep(name, html, response.headers, locals.freshIds ?? []);
	return new Response(html, response);
};

/** Everything the page depends on. */
function nameOf({ locals, cookies, url }: RequestEvent, state: LessonState): string {
	const { theme, text } = readLook(cookies);
	const signedIn = locals.actor !== null && !locals.actor.guest;
	return JSON.stringify([locals.locale, theme, text, signedIn, url.origin, lessonStateKey(state)]);
}

/** Where this reader stands; a lesson that is not there is the page's own affair. */
async function findLessonState({ locals, params }: RequestEvent): Promise<LessonState | null> {
	try {
		return await readLessonState(locals.db, locals.actor, courseId(params.course ?? ''), params.lesson ?? '');
	} catch (thrown) {
		if (thrown instanceof Refusal) return null;
		throw thrown;
	}
}
