import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { newStaff } from '../support/people.ts';
import { freshDatabase } from '../support/database.ts';
import { insertReleaseAreas, insertSmallRelease } from '../support/small-release.ts';
import { newBroker } from '../support/broker.ts';
import { actions, load } from '../../src/routes/admin/subscriptions/+page.server.ts';
import Page from '../../src/routes/admin/subscriptions/+page.svelte';

const { db } = await freshDatabase();
const administrator = await newStaff(db, 'administrator');
const receiver = await newBroker();
await insertSmallRelease(db, await insertReleaseAreas(db), { indicators: ['cov.active_share'] });

type Answer = { status?: number; data?: Record<string, unknown> } & Record<string, unknown>;

/** Presses a button as a browser without a script does. @returns what the page is given, or where it leads */
async function press(action: keyof typeof actions, fields: Record<string, string>): Promise<Answer> {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	const request = new Request('https://nep-so.example/admin/subscriptions', { method: 'POST', body: form });
	const event = { locals: locals(), request, setHeaders: () => {} };
	const answer = (await Promise.resolve(actions[action]!(event as never)).catch(
		(thrown: unknown) => thrown
	)) as Answer;
	if (answer instanceof Error) throw answer;
	return answer;
}

async function show(form: unknown = null, query = ''): Promise<string> {
	const data = await load({ locals: locals() } as never);
	const url = new URL(`https://nep-so.example/admin/subscriptions${query}`);
	const context = new Map([['__request__', { page: { url } }]]);
	return render(Page, { props: { data, form } as never, context }).body.replace(/<!--.*?-->/g, '');
}

function locals() {
	const settings = { place: null };
	return { db, actor: administrator, locale: 'vi', origin: 'https://nep-so.example', settings };
}

const ids = async () =>
	await db.selectFrom('subscription').select(['id', 'kind']).orderBy('created_at').execute();

test('the administrator adds a webhook and sees its key once, and no credentials at all', async () => {
	expect(await show()).toContain('Chưa có nơi nhận nào');
	const fields = {
		kind: 'webhook',
		url: `${receiver.url}/?key=geheim`,
		headers: 'Authorization: Bearer geheim'
	};
	const added = await press('add', fields);
	const { secret } = added.added as { secret: string };
	const once = await show(added);
	expect(once).toContain(secret);
	const later = await show();
	expect(later).not.toContain('whsec_');
	expect(once + later).not.toContain('geheim');
	expect(later).toContain('Gửi kèm: Authorization');
});

test('what is wrong with a form is told beside the field, and the address stays', async () => {
	const refused = await press('add', { kind: 'ngsi-ld', url: 'broker:1026' });
	expect(refused.status).toBe(400);
	const page = await show(refused.data);
	expect(page).toContain('Địa chỉ phải bắt đầu bằng http://');
	expect(page).toContain('value="broker:1026"');
});

test('a trial that fails is told in plain words, with what the receiver said', async () => {
	receiver.mood = (_, response) => {
		response.writeHead(401).end('unknown <key>');
		return 'handled';
	};
	const { id } = (await ids())[0]!;
	const page = await show(await press('try', { id }));
	expect(page).toContain('Nơi nhận không cho vào. Hãy xem lại dòng Authorization.');
	expect(page).toContain('Nơi nhận nói: “unknown &lt;key>”');
});

test('a broker’s deliveries are listed with how far they came, and each deed comes back to the page', async () => {
	await press('add', { kind: 'ngsi-ld', url: receiver.url, headers: '' });
	const id = (await ids()).find(({ kind }) => kind === 'ngsi-ld')!.id;
	const change = {
		state: 'partly',
		total: 1240,
		sent: 1240,
		refused: 3,
		last_error: 'some-refused'
	} as const;
	await db.updateTable('subscription_delivery').set(change).execute();
	const page = await show();
	expect(page).toContain('1240 trên 1240 thực thể, nơi nhận từ chối 3');
	expect(page).toContain('Nơi nhận từ chối một số thực thể.');
	const [delivery] = await db.selectFrom('subscription_delivery').select('id').execute();
	const leads = async (action: keyof typeof actions, fields: Record<string, string>) =>
		(await press(action, fields)).location;
	expect(await leads('again', { id: delivery!.id })).toBe('/admin/subscriptions?done=again');
	expect(await leads('everything', { id })).toBe('/admin/subscriptions?done=again');
	expect(await leads('switch', { id, active: 'false' })).toBe('/admin/subscriptions?done=off');
	expect(await show(null, '?done=off')).toContain('Đã tắt.');
	expect(await leads('remove', { id })).toBe('/admin/subscriptions?done=removed');
	expect((await press('remove', { id })).status).toBe(404);
	expect(await show(null, '?done=constructor')).not.toContain('alert-success');
});
