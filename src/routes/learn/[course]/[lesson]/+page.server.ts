import { answerForm, practiceBody, readAnswer } from '#lib/forms/learning.ts';
import { readForm } from '#lib/forms/read-form.ts';
import { getOfferedCourse } from '#lib/server/catalogue/courses.ts';
import { getKeyedQuestion } from '#lib/server/catalogue/questions.ts';
import { answerQuestion } from '#lib/server/learning/answer-question.ts';
import { completeLesson } from '#lib/server/learning/complete-lesson.ts';
import { finishPractice } from '#lib/server/learning/finish-practice.ts';
import { readLessonState, showLesson } from '#lib/server/learning/lesson-view.ts';
import { getProgress } from '#lib/server/learning/standing.ts';
import { refuseForm, refusePage } from '#lib/server/web/refuse.ts';
import { nextLesson } from '#lib/rules/progress.ts';
import { courseId } from '#lib/vocabulary/ids.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import { OnServer } from '#lib/vocabulary/on-server.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { learnerOf } from '../learner.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { db, actor, locale } = locals;
	try {
		const state =
			locals.lessonState ?? (await readLessonState(db, actor, courseId(params.course), params.lesson));
		const view = await showLesson(db, state, locale);
		locals.freshIds = view.questions.map(({ event }) => event);
		return { view: new OnServer(view) };
	} catch (thrown) {
		return refusePage(thrown, locale);
	}
};

export const actions: Actions = {
	async answer(event) {
		const { locals, params, request } = event;
		const form = await request.formData();
		const { data } = readForm(answerForm, form, locals.locale);
		try {
			if (!data) throw new Refusal('malformed');
			const course = (await getOfferedCourse(locals.db, courseId(params.course))).id;
			const { asked } = await getKeyedQuestion(locals.db, course, data.version, data.question);
			const response = readAnswer(form, 'answer', asked[locals.locale].kind);
			if (response === null)
				return refuseForm(new Refusal('questions-missing'), locals.locale, { at: data.question });
			const actor = await learnerOf(event);
			const now = new Date();
			const marked = await answerQuestion(locals.db, actor, {
				...data,
				course,
				lesson: params.lesson,
				response,
				now
			});
			// The answer is kept; the page, which is older than the course, must be told all the same.
			if (!marked.isStillAsked) throw new Refusal('question-changed');
			return { answered: data.question };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { at: data?.question ?? '' });
		}
	},

	async practice(event) {
		const { locals, params, request } = event;
		const sent = practiceBody.safeParse(parsed(String((await request.formData()).get('result'))));
		try {
			if (!sent.success) throw new Refusal('malformed');
			const actor = await learnerOf(event);
			const course = courseId(params.course);
			await finishPractice(locals.db, actor, {
				...sent.data,
				course,
				lesson: params.lesson,
				now: new Date()
			});
			return { practised: sent.data.block };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale);
		}
	},

	async complete(event) {
		const { locals, params } = event;
		const course = courseId(params.course);
		try {
			const actor = await learnerOf(event);
			await completeLesson(locals.db, actor, { course, lesson: params.lesson, now: new Date() });
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { unfinished: true });
		}
		redirect(303, localHref(locals.locale, await placeAfter(event, params.lesson)));
	}
};

/** Where one goes on: the next lesson that is not done, else the closing quiz, else back to the course. */
async function placeAfter({ locals, params }: RequestEvent, lesson: string): Promise<string> {
	const course = await getOfferedCourse(locals.db, courseId(params.course ?? ''));
	const next = nextLesson(await getProgress(locals.db, locals.actor, course), lesson);
	if (next) return `/learn/${course.id}/${next}`;
	return course.exam ? `/learn/${course.id}/exam` : `/courses/${course.id}`;
}

/** JSON from outside; what is none has no shape and is refused with the rest. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
