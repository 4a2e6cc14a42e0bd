import { render } from 'svelte/server';
import { beforeAll, expect, test } from 'vitest';
import { AGE_BANDS_ASKED, observationsQuery } from '#lib/forms/api/observations.ts';
import { areasQuery } from '#lib/forms/api/areas.ts';
import { completionQuery } from '#lib/forms/api/completion.ts';
import { openApiDocument } from '#lib/forms/api/openapi.ts';
import { api } from '#lib/messages/api.ts';
import { AGE_BANDS } from '#lib/rules/age-band.ts';
import { NULL_REASONS, UNKNOWN } from '#lib/vocabulary/indicator.ts';
import { examplesOf } from '../../../src/routes/developers/examples.ts';
import Page from '../../../src/routes/developers/+page.svelte';
import { load } from '../../../src/routes/developers/+page.server.ts';
import { callApi, ORIGIN, ROUTES, type Address } from '../../support/call-api.ts';
import { freshDatabase } from '../../support/database.ts';
import { insertReleaseAreas, insertSmallRelease } from '../../support/small-release.ts';

const { db } = await freshDatabase();

beforeAll(async () => {
	await insertSmallRelease(db, await insertReleaseAreas(db));
});

async function shown(): Promise<string> {
	const data = await load({ locals: { db, origin: ORIGIN } } as never);
	return render(Page, { props: { data, form: null, params: {} } as never }).body;
}

test('every example of the page is answered as the page says', async () => {
	const place = { origin: ORIGIN, area: '2025:1', period: '2026-Q2' };
	const { refused, key, ...open } = examplesOf(place);
	const statuses = async (code: string) => {
		const addresses = [...code.matchAll(/https:[^\s'"]+/g)].map(([address]) => new URL(address));
		return Promise.all(addresses.map(async (url) => (await callAddress(url)).status));
	};
	for (const code of Object.values(open)) expect([code, await statuses(code)]).toEqual([code, [200]]);
	expect([await statuses(refused), await statuses(key)]).toEqual([[400], [401]]);
});

test('the page tells of every operation, every parameter and every reason for a missing figure', async () => {
	const html = await shown();
	const { paths } = openApiDocument(ORIGIN);
	for (const [path, { get }] of Object.entries(paths)) {
		expect(html).toContain(`GET ${path}`);
		for (const { name, in: place } of get.parameters as { name: string; in: string }[])
			if (place !== 'header') expect(html).toContain(`<code>${name}</code>`);
	}
	for (const reason of NULL_REASONS) expect(html).toContain(`<code>${reason}</code>`);
});

test('the page shows a figure of the newest release and needs no script', async () => {
	const html = await shown();
	expect(html).toContain('2026-Q2.2025.r0');
	expect(html).not.toContain('<script');
});

test('every parameter has a sentence that says what it may be', () => {
	const asked = [observationsQuery, areasQuery, completionQuery].flatMap((query) => Object.keys(query.shape));
	expect(asked.filter((name) => !(name in api.vi.parameters))).toEqual([]);
});

test('the ages that may be asked for are the bands there are', () => {
	expect([...AGE_BANDS_ASKED]).toEqual([...AGE_BANDS.map((band) => band.name), UNKNOWN]);
});

/** Calls whatever route an address belongs to. */
function callAddress(url: URL): Promise<Response> {
	for (const address of Object.keys(ROUTES) as Address[]) {
		const shape = new RegExp(`^${address.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
		const fits = shape.exec(url.pathname);
		if (fits) return callApi(db, address, { params: { ...fits.groups }, query: url.search.slice(1) });
	}
	throw new Error(`no route answers ${url.pathname}`);
}
