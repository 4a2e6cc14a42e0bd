import { listAudit } from '#lib/server/events/audit.ts';
import { listLoginsOf } from '#lib/server/accounts/logins.ts';
import type { PageServerLoad } from './$types';

const SHOWN = 50;

export const load: PageServerLoad = async ({ locals }) => {
	const entries = await listAudit(locals.db, SHOWN);
	const people = entries.flatMap(({ actor_id, subject_id }) => [actor_id, subject_id]);
	const logins = await listLoginsOf(
		locals.db,
		people.filter((id) => id !== null)
	);
	return {
		entries: entries.map(({ id, at, deed, actor_id, subject_id }) => ({
			id,
			at,
			deed,
			by: actor_id ? (logins.get(actor_id) ?? null) : null,
			whom: subject_id ? (logins.get(subject_id) ?? null) : null
		}))
	};
};
