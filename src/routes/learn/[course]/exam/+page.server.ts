import { attemptForm, readAnswer } from '#lib/forms/learning.ts';
import { readForm } from '#lib/forms/read-form.ts';
import { findAttempt, findLastAttempt, listAttemptAnswers } from '#lib/server/assessment/attempts.ts';
import { feedbackFor } from '#lib/server/assessment/answer-question.ts';
import { getCourse, getOfferedCourse, type Course } from '#lib/server/catalogue/courses.ts';
import { listKeyedQuestions } from '#lib/server/catalogue/questions.ts';
import { findExam, saveExam, startExam, submitExam } from '#lib/server/learning/sit-exam.ts';
import { getProgress } from '#lib/server/learning/standing.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refuseForm, refusePage } from '#lib/server/web/refuse.ts';
import { hasDoneEveryLesson, nextLesson } from '#lib/rules/progress.ts';
import { courseId } from '#lib/vocabulary/ids.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import type { Answer } from '#lib/vocabulary/question.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { db, actor, locale } = locals;
	try {
		const course = await getOfferedCourse(db, courseId(params.course));
		if (!course.exam) throw new Refusal('not-found');
		const head = {
			course: { slug: course.id, title: course.meta.title[locale], lessons: course.lessons.length },
			pass: course.exam.pass,
			pick: Math.min(course.exam.pick, course.examQuestions.length)
		};
		if (!actor || actor.guest) return { ...head, state: 'sign-up' as const };
		const open = await findExam(db, actor, course.id);
		if (open) return { ...head, state: 'open' as const, sitting: await showOpen(locals, actor, open) };
		const last = await findLastAttempt(db, actor.id, course.id);
		const again = url.searchParams.has('again');
		if (last && !again)
			return { ...head, state: 'result' as const, result: await showResult(locals, actor, last) };
		const progress = await getProgress(db, actor, course);
		if (hasDoneEveryLesson(progress)) return { ...head, state: 'ready' as const };
		return { ...head, state: 'lessons-missing' as const, next: nextLesson(progress) };
	} catch (thrown) {
		return refusePage(thrown, locale);
	}
};

type Attempt = NonNullable<Awaited<ReturnType<typeof findAttempt>>>;

async function showOpen({ db, locale }: App.Locals, actor: Actor, attempt: Attempt) {
	const [course, answers] = await Promise.all([
		getCourse(db, attempt.course, attempt.version),
		listAttemptAnswers(db, actor.id, attempt.id)
	]);
	const given = new Map(answers.map((row) => [row.question, row.response]));
	return {
		id: attempt.id,
		questions: askedIn(course, attempt).map((question) => ({
			asked: question.asked[locale],
			response: given.get(question.id) ?? null
		})),
		savedAt: answers.map((row) => row.savedAt).toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null
	};
}

async function showResult({ db, locale }: App.Locals, actor: Actor, attempt: Attempt) {
	const [keys, answers] = await Promise.all([
		listKeyedQuestions(db, attempt.course, attempt.version),
		listAttemptAnswers(db, actor.id, attempt.id)
	]);
	const given = new Map(answers.map((row) => [row.question, row]));
	return {
		score: attempt.score ?? 0,
		passed: attempt.passed ?? false,
		questions: attempt.questions.map((id) => {
			const question = keys.get(id)!;
			const answer = given.get(id)!;
			const feedback = feedbackFor(question, answer.response, locale);
			return { asked: question.asked[locale], response: answer.response, score: answer.score ?? 0, feedback };
		})
	};
}

function askedIn(course: Course, attempt: Attempt) {
	const byId = new Map(course.examQuestions.map((question) => [question.id, question]));
	return attempt.questions.map((id) => byId.get(id)!);
}

export const actions: Actions = {
	async start({ locals, params }) {
		try {
			await startExam(locals.db, requireAccount(locals), courseId(params.course), new Date());
		} catch (thrown) {
			return refuseForm(thrown, locals.locale);
		}
		redirect(303, localHref(locals.locale, `/learn/${params.course}/exam`));
	},

	async save(event) {
		try {
			const given = await readSitting(event);
			await saveExam(event.locals.db, requireAccount(event.locals), given);
			return { saved: given.now };
		} catch (thrown) {
			return refuseForm(thrown, event.locals.locale);
		}
	},

	async submit(event) {
		const { locals, params } = event;
		try {
			await submitExam(locals.db, requireAccount(locals), await readSitting(event));
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { submitted: true });
		}
		redirect(303, localHref(locals.locale, `/learn/${params.course}/exam`));
	}
};

/** What a form of an open sitting holds. Fields are named `q.<question id>`. */
async function readSitting({ locals, request }: RequestEvent) {
	const form = await request.formData();
	const { data } = readForm(attemptForm, form, locals.locale);
	if (!data) throw new Refusal('malformed');
	const actor = requireAccount(locals);
	const attempt = await findAttempt(locals.db, actor.id, data.attempt);
	if (!attempt) throw new Refusal('not-found');
	const keys = await listKeyedQuestions(locals.db, attempt.course, attempt.version);
	const answers = new Map<string, Answer>();
	for (const id of attempt.questions) {
		const answer = readAnswer(form, `q.${id}`, keys.get(id)!.asked[locals.locale].kind);
		if (answer !== null) answers.set(id, answer);
	}
	return { attempt: data.attempt, answers, now: new Date() };
}
