import { printedDate } from '#lib/rules/printed-date.ts';
import { listHeldCredentials, listUncertified } from '#lib/server/credentials/list-certificates.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refusePage } from '#lib/server/web/refuse.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { db, locale } = locals;
	try {
		const { id: learner } = requireAccount(locals);
		const held = await listHeldCredentials(db, learner);
		const uncertified = await listUncertified(db, learner, held);
		return {
			held: held.map(({ id, title, issuedAt, revoked }) => ({
				id,
				title: title[locale],
				issuedOn: printedDate(issuedAt, locale),
				revoked
			})),
			ready: uncertified.map(({ course, title }) => ({ course, title: title[locale] }))
		};
	} catch (thrown) {
		refusePage(thrown, locale);
	}
};
