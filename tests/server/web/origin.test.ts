import { describe, expect, test } from 'vitest';
import { effectiveOrigin, isProxy, type Asked } from '#lib/server/web/origin.ts';

const asked = (changed: Partial<Asked>): Asked => ({
	peer: '203.0.113.9',
	host: 'hoc.example.vn',
	forwardedProtocol: undefined,
	forwardedFor: undefined,
	...changed
});
const open = { origin: 'http://localhost:3000', originIsSet: false, trustedProxies: ['loopback'] };
const published = { ...open, origin: 'https://hoc.example.vn', originIsSet: true };

const proxied = { forwardedProtocol: 'https', forwardedFor: '198.51.100.7' };

describe('who asks, and how', () => {
	test.each([
		{
			because: 'a hall’s own network is plain http',
			given: asked({ host: '192.168.1.10:3000', peer: '192.168.1.77' }),
			settings: open,
			expected: { protocol: 'http', caller: '192.168.1.77' }
		},
		{
			because: 'a stranger’s headers are not believed',
			given: asked(proxied),
			settings: open,
			expected: { protocol: 'http', caller: '203.0.113.9' }
		},
		{
			because: 'the web server in front is believed',
			given: asked({ peer: '127.0.0.1', ...proxied }),
			settings: open,
			expected: { protocol: 'https', caller: '198.51.100.7' }
		},
		{
			because: 'so it is when it comes over IPv6',
			given: asked({ peer: '::ffff:127.0.0.1', ...proxied }),
			settings: open,
			expected: { protocol: 'https', caller: '198.51.100.7' }
		},
		{
			because: 'of several addresses only the one the proxy added is believed',
			given: asked({ peer: '::1', forwardedProtocol: 'https, http', forwardedFor: '10.0.0.1, 203.0.113.50' }),
			settings: open,
			expected: { protocol: 'http', caller: '203.0.113.50' }
		},
		{
			because: 'empty headers say nothing',
			given: asked({ peer: '127.0.0.1', forwardedProtocol: '', forwardedFor: ' , ' }),
			settings: open,
			expected: { protocol: 'http', caller: '127.0.0.1' }
		},
		{
			because: 'the public address is https whatever the inner hop is',
			given: asked({ peer: '127.0.0.1' }),
			settings: published,
			expected: { protocol: 'https', caller: '127.0.0.1' }
		},
		{
			because: 'an inner address stays http beside a public one',
			given: asked({ host: '192.168.1.10:3000', peer: '192.168.1.77' }),
			settings: published,
			expected: { protocol: 'http', caller: '192.168.1.77' }
		},
		{
			because: 'a public address in plain http cannot be talked into https',
			given: asked({ peer: '127.0.0.1', host: 'hoc.example.vn', ...proxied }),
			settings: { ...published, origin: 'http://hoc.example.vn' },
			expected: { protocol: 'http', caller: '198.51.100.7' }
		},
		{
			because: 'where no proxy is trusted, not even this machine is',
			given: asked({ peer: '127.0.0.1', ...proxied }),
			settings: { ...open, trustedProxies: ['none'] },
			expected: { protocol: 'http', caller: '127.0.0.1' }
		},
		{
			because: 'a network of proxies may be named',
			given: asked({ peer: '10.1.2.3', ...proxied }),
			settings: { ...open, trustedProxies: ['10.0.0.0/8', 'fd00::/8'] },
			expected: { protocol: 'https', caller: '198.51.100.7' }
		},
		{
			because: 'a telephone in the hall with a link-local address is answered too',
			given: asked({ peer: 'fe80::1%eth0' }),
			settings: open,
			expected: { protocol: 'http', caller: 'fe80::1%eth0' }
		},
		{
			because: 'a connection that is gone has no address',
			given: asked({ peer: '' }),
			settings: open,
			expected: { protocol: 'http', caller: 'unknown' }
		}
	])('$because', ({ given, settings, expected }) => {
		expect(effectiveOrigin(given, settings)).toEqual(expected);
	});
});

describe('the list of trusted proxies', () => {
	test.each(['loopback', 'none', '', '10.0.0.5', '10.0.0.0/8', 'fd00::/64'])('may hold "%s"', (text) => {
		expect(isProxy(text)).toBe(true);
		expect(() => effectiveOrigin(asked({}), { ...open, trustedProxies: [text] })).not.toThrow();
	});

	test.each([
		'nginx',
		'10.0.0',
		'10.0.0.0/33',
		'10.0.0.0/',
		'10.0.0.0/8/8',
		'10.0.0.0/-1',
		'fd00::/129',
		'/8'
	])('may not hold "%s"', (text) => {
		expect(isProxy(text)).toBe(false);
	});
});
