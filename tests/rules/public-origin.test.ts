import { expect, test } from 'vitest';
import { isReachableOutside } from '#lib/rules/public-origin.ts';

test.each([
	'https://hoc.binhduong.gov.vn',
	'http://example.com',
	'https://203.113.131.1:8443',
	'https://172.15.0.1',
	'https://172.32.0.1',
	'https://100.128.0.1',
	'https://10.example.vn',
	'https://[2405:4800::1]'
])('%s opens from elsewhere', (origin) => {
	expect(isReachableOutside(origin)).toBe(true);
});

test.each([
	'http://localhost:3000',
	'http://LOCALHOST.',
	'http://app.localhost',
	'http://127.0.0.1:3000',
	'http://2130706433',
	'http://0.0.0.0:3000',
	'http://10.1.2.3',
	'http://172.16.0.1',
	'http://172.31.255.255',
	'http://192.168.1.5:3000',
	'http://169.254.1.1',
	'http://100.64.0.1',
	'http://[::1]:3000',
	'http://[fd00::1]',
	'http://[fe80::1]',
	'http://[::ffff:192.168.1.1]',
	'http://hoi-truong',
	'http://hoi-truong.local',
	'http://server.lan',
	'http://x.home.arpa',
	'not an address',
	''
])('%s does not open from elsewhere', (origin) => {
	expect(isReachableOutside(origin)).toBe(false);
});
