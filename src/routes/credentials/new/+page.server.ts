import { redirect } from '@sveltejs/kit';
import { findAccount } from '#lib/server/accounts/accounts.ts';
import { getCourse } from '#lib/server/catalogue/courses.ts';
import { awardCredential } from '#lib/server/credentials/award-credential.ts';
import { findValidCredential } from '#lib/server/credentials/credentials.ts';
import { findCompletion } from '#lib/server/learning/enrolments.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refuseForm, refusePage } from '#lib/server/web/refuse.ts';
import { courseId } from '#lib/vocabulary/ids.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, locale } = locals;
	try {
		const { id: learner } = requireAccount(locals);
		const course = courseId(url.searchParams.get('course') ?? '');
		const held = await findValidCredential(db, learner, course);
		if (held) redirect(303, localHref(locale, `/credentials/${held.id}`));
		const completion = await findCompletion(db, learner, course);
		if (!completion) throw new Refusal('lessons-missing');
		const { meta } = await getCourse(db, course, completion.courseVersion);
		const account = await findAccount(db, learner);
		return { title: meta.title[locale], name: account?.full_name ?? '' };
	} catch (thrown) {
		refusePage(thrown, locale);
	}
};

export const actions: Actions = {
	async award({ locals, request, url }) {
		const { db, locale } = locals;
		const form = await request.formData();
		const holderName = String(form.get('name') ?? '');
		const course = courseId(url.searchParams.get('course') ?? '');
		let id: string;
		try {
			id = await awardCredential(db, requireAccount(locals), { course, holderName, now: new Date() });
		} catch (thrown) {
			return refuseForm(thrown, locale, { name: holderName });
		}
		redirect(303, localHref(locale, `/credentials/${id}`));
	}
};
