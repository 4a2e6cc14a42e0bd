import { expect, test } from 'vitest';
import { readSubscription } from '#lib/forms/subscriptions.ts';
import { subscriptionForms } from '#lib/messages/subscriptions.ts';

function read(stated: Readonly<Record<string, string | undefined>>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(stated)) if (value !== undefined) form.set(name, value);
	return readSubscription(form, 'vi');
}

test.each([
	{ typed: 'http://broker:1026', url: 'http://broker:1026', because: 'as it should be' },
	{ typed: ' http://broker:1026/ ', url: 'http://broker:1026', because: 'a slash too many' },
	{ typed: 'http://broker:1026/ngsi-ld/v1/', url: 'http://broker:1026', because: 'the whole address' },
	{
		typed: 'https://city.example/context/ngsi-ld/v1/entities?x=1',
		url: 'https://city.example/context',
		because: 'below a path'
	},
	{
		typed: 'http://10.0.0.5:1026',
		url: 'http://10.0.0.5:1026',
		because: 'brokers stand in the same data centre'
	}
])('a broker at $typed is spoken to at $url: $because', ({ typed, url }) => {
	expect(read({ kind: 'ngsi-ld', url: typed }).facts?.url).toBe(url);
});

test('a webhook keeps its whole address, and headers are read line by line', () => {
	const { facts } = read({
		kind: 'webhook',
		url: 'https://hooks.example/a/b?c=d#e',
		headers: 'X-Team: so-do\r\n\r\nAuthorization:  Bearer abc= \n'
	});
	expect(facts).toEqual({
		kind: 'webhook',
		url: 'https://hooks.example/a/b?c=d',
		headers: { 'X-Team': 'so-do', Authorization: 'Bearer abc=' }
	});
});

test.each([
	{ field: 'kind', stated: { kind: 'pigeon' }, mistake: 'kind-needed' },
	{ field: 'url', stated: { url: '' }, mistake: 'url-needed' },
	{ field: 'url', stated: { url: 'broker:1026' }, mistake: 'url-form' },
	{ field: 'url', stated: { url: 'file:///etc/passwd' }, mistake: 'url-form' },
	{ field: 'url', stated: { url: 'http://anna:geheim@broker' }, mistake: 'url-credentials' },
	{ field: 'headers', stated: { headers: 'no colon' }, mistake: 'header-form' },
	{ field: 'headers', stated: { headers: 'X-Name: Bình' }, mistake: 'header-form' },
	{ field: 'headers', stated: { headers: 'Host: elsewhere' }, mistake: 'header-ours' },
	{ field: 'headers', stated: { headers: 'webhook-signature: v1,x' }, mistake: 'header-ours' },
	{ field: 'headers', stated: { headers: 'a: 1\nA: 2' }, mistake: 'header-twice' },
	{
		field: 'headers',
		stated: { headers: Array.from({ length: 11 }, (_, n) => `x-${n}: 1`).join('\n') },
		mistake: 'header-many'
	}
] as const)('$stated is answered with a sentence about $field', ({ field, stated, mistake }) => {
	const { errors } = read({ kind: 'webhook', url: 'https://hooks.example', ...stated });
	expect(errors).toEqual({ [field]: subscriptionForms.vi[mistake] });
});
