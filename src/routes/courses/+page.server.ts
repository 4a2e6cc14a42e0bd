import { listCourses } from '#lib/server/catalogue/courses.ts';
import { foldText } from '#lib/rules/fold-text.ts';
import { courseCards } from '../course-cards.ts';
import type { PageServerLoad } from './$types';

const WORDS_MAX = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
	const words = (url.searchParams.get('q') ?? '').trim().slice(0, WORDS_MAX);
	const cards = await courseCards(locals, await listCourses(locals.db));
	const wanted = foldText(words).split(' ');
	const fits = ({ title, summary, need }: (typeof cards)[number]) => {
		const text = foldText(`${title} ${summary} ${need}`);
		return wanted.every((word) => text.includes(word));
	};
	return { courses: cards.filter(fits), words };
};
