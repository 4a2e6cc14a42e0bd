import { render } from 'svelte/server';
import { beforeAll, expect, test } from 'vitest';
import { readKeyForm } from '#lib/forms/api/key-form.ts';
import { listApiKeys } from '#lib/server/accounts/api-keys.ts';
import { recogniseKey } from '#lib/server/accounts/use-api-key.ts';
import type { Actor } from '#lib/vocabulary/people.ts';
import Page from '../../../src/routes/admin/keys/+page.svelte';
import { actions, load } from '../../../src/routes/admin/keys/+page.server.ts';
import { freshDatabase } from '../../support/database.ts';
import { newStaff, now } from '../../support/people.ts';
import { insertSmallAreas, ward } from '../../support/small-areas.ts';

const { db } = await freshDatabase();
let administrator: Actor;

beforeAll(async () => {
	await insertSmallAreas(db);
	administrator = await newStaff(db, 'administrator');
});

/** What the page shows after a form was sent to it. */
async function send(action: 'issue' | 'revoke', fields: readonly (readonly [string, string])[]) {
	const body = new FormData();
	for (const [name, value] of fields) body.append(name, value);
	const request = new Request('https://nep-so.example/admin/keys', { method: 'POST', body });
	const locals = { db, actor: administrator, locale: 'vi', origin: 'https://nep-so.example' };
	return actions[action]!({ locals, request, setHeaders: () => {} } as never);
}

async function show(form: unknown): Promise<string> {
	const url = new URL('https://nep-so.example/admin/keys');
	const data = await load({ locals: { db }, url } as never);
	return render(Page, { props: { data, form, params: {} } as never }).body;
}

test('an administrator makes a key, sees it once, and revokes it', async () => {
	const fields = [
		['name', 'Trung tâm IOC'],
		['scopes', 'metrics:live'],
		['scopes', 'courses:read'],
		['area', ward],
		['ends', '90']
	] as const;
	const { issued } = (await send('issue', fields)) as { issued: { key: string; name: string } };
	expect(await show({ issued })).toContain(issued.key);
	expect(await recogniseKey(db, issued.key, now)).toMatchObject({
		...{ scopes: ['metrics:live', 'courses:read'], area: ward }
	});

	const later = await show(null);
	expect(later).not.toContain(issued.key);
	for (const word of ['Trung tâm IOC', `nepso_${issued.key.split('_')[1]}_…`, 'Phường Một', 'Dùng lần cuối'])
		expect(later).toContain(word);

	const [{ id } = { id: '' }] = await listApiKeys(db);
	await expect(send('revoke', [['id', id]])).rejects.toMatchObject({
		status: 303,
		location: '/admin/keys?revoked'
	});
	await expect(recogniseKey(db, issued.key, now)).rejects.toThrow('key-wrong');
	expect(await show(null)).toContain('Đã thu hồi');
});

test('what was typed and ticked is there again beside what is wrong with it', async () => {
	const refused = (await send('issue', [
		['name', 'Sở Thông tin'],
		['area', 'khắp nơi'],
		['ends', '90']
	])) as { status: number; data: object };
	expect(refused).toMatchObject({
		...{ status: 400, data: { typed: { name: 'Sở Thông tin' }, errors: { area: expect.anything() } } }
	});
	const html = await show(refused.data);
	expect(html).toContain('value="Sở Thông tin"');
	expect(html).toContain('Hãy chọn ít nhất một quyền đọc.');
});

test.each([
	['no name', { name: ' ', scopes: 'metrics:read', ends: '90' }, 'name'],
	['a name that is too long', { name: 'x'.repeat(121), scopes: 'metrics:read', ends: '90' }, 'name'],
	['a scope there is not', { name: 'x', scopes: 'metrics:write', ends: '90' }, 'scopes'],
	['no end', { name: 'x', scopes: 'metrics:read' }, 'ends']
])('a key with %s is not made', (_, fields, wrong) => {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	expect(Object.keys(readKeyForm(form, 'en').errors ?? {})).toEqual([wrong]);
});
