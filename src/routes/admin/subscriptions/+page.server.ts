import { idForm, readSubscription, switchForm } from '#lib/forms/subscriptions.ts';
import { readForm } from '#lib/forms/read-form.ts';
import {
	addSubscription,
	removeSubscription,
	switchSubscription
} from '#lib/server/notices/change-subscriptions.ts';
import { listDeliveries } from '#lib/server/notices/deliveries.ts';
import { sendAgain, sendEverything } from '#lib/server/notices/send-again.ts';
import { listSubscriptions } from '#lib/server/notices/subscriptions.ts';
import { trySubscription } from '#lib/server/notices/try-subscription.ts';
import { requireAccount } from '#lib/server/web/actor.ts';
import { refuseForm } from '#lib/server/web/refuse.ts';
import type { Db } from '#lib/server/db/db.ts';
import type { subscriptions } from '#lib/messages/subscriptions.ts';
import { localHref } from '#lib/vocabulary/locale.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Deliveries shown of each receiver. */
const SHOWN = 8;

export const load: PageServerLoad = async ({ locals: { db } }) => {
	const [subscriptions, deliveries] = await Promise.all([listSubscriptions(db), listDeliveries(db, SHOWN)]);
	return {
		subscriptions: subscriptions.map((one) => ({
			...one,
			address: shownAddress(one.url),
			deliveries: deliveries.filter(({ subscription }) => subscription === one.id)
		}))
	};
};

/** What follows the question mark may be somebody's key. */
function shownAddress(url: string): string {
	const [address = ''] = url.split('?');
	return address === url ? url : `${address}?…`;
}

type Done = keyof (typeof subscriptions)['vi']['done'];

/** Does something to what a form names, and comes back to the page to say so. */
async function act(
	{ locals, request }: RequestEvent,
	done: Done,
	deed: (db: Db, actor: Actor, id: string) => Promise<void>
) {
	const actor = requireAccount(locals);
	const { data } = readForm(idForm, await request.formData(), locals.locale);
	if (!data) return fail(400);
	try {
		await deed(locals.db, actor, data.id);
	} catch (thrown) {
		return refuseForm(thrown, locals.locale);
	}
	redirect(303, localHref(locals.locale, `/admin/subscriptions?done=${done}`));
}

export const actions: Actions = {
	async add({ locals, request, setHeaders }) {
		const actor = requireAccount(locals);
		const form = await request.formData();
		const typed = { kind: String(form.get('kind') ?? ''), url: String(form.get('url') ?? '') };
		const { facts, errors } = readSubscription(form, locals.locale);
		if (!facts) return fail(400, { errors, typed });
		try {
			const { secret } = await addSubscription(locals.db, actor, facts, new Date());
			setHeaders({ 'cache-control': 'no-store' });
			return { added: { secret, address: shownAddress(facts.url) } };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale, { typed });
		}
	},

	async try({ locals, request }) {
		const actor = requireAccount(locals);
		const { data } = readForm(idForm, await request.formData(), locals.locale);
		if (!data) return fail(400);
		const { origin, settings } = locals;
		try {
			return { tried: await trySubscription(locals.db, actor, data.id, { origin, place: settings.place }) };
		} catch (thrown) {
			return refuseForm(thrown, locals.locale);
		}
	},

	async switch({ locals, request }) {
		const actor = requireAccount(locals);
		const { data } = readForm(switchForm, await request.formData(), locals.locale);
		if (!data) return fail(400);
		const active = data.active === 'true';
		try {
			await switchSubscription(locals.db, actor, data.id, active);
		} catch (thrown) {
			return refuseForm(thrown, locals.locale);
		}
		redirect(303, localHref(locals.locale, `/admin/subscriptions?done=${active ? 'on' : 'off'}`));
	},

	remove: (event) => act(event, 'removed', removeSubscription),
	again: (event) => act(event, 'again', (db, actor, id) => sendAgain(db, actor, id, new Date())),
	everything: (event) => act(event, 'again', (db, actor, id) => sendEverything(db, actor, id, new Date()))
};
