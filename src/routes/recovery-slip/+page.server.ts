import { renewSlip } from '#lib/server/accounts/change-passphrase.ts';
import { findLoginOf } from '#lib/server/accounts/logins.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	async default({ locals }) {
		const actor = requireAccount(locals);
		const slipCode = await renewSlip(locals.db, actor);
		return { done: { login: (await findLoginOf(locals.db, actor.id)) ?? '', slipCode } };
	}
};
