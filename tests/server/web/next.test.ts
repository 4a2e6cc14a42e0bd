import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeNext } from '#lib/server/web/next.ts';

describe('after signing in one goes on to a page of this site', () => {
	test.each([
		'/',
		'/courses',
		'/en/learn/lua-dao/mot?x=1#y',
		'/courses?q=l%E1%BB%ABa',
		'/a/../b',
		'/@evil.example'
	])('%s', (path) => {
		expect(safeNext(path, '/home')).toBe(path);
	});
});

describe('and never anywhere else', () => {
	test.each([
		'//evil.example',
		'/\\evil.example',
		'\\\\evil.example',
		'/\t/evil.example',
		'/\n/evil.example',
		'/\r\nset-cookie: a=b',
		'/\0',
		'/ok\\evil',
		'https://evil.example',
		'javascript:alert(1)',
		'evil.example',
		' /courses',
		'/khóa-học',
		'/x\u2028y',
		'/\u007f',
		'',
		null,
		new File([], 'x')
	])('%j', (given) => {
		expect(safeNext(given, '/home')).toBe('/home');
	});

	test('whatever is given, a browser stays on this site, and the answer fits into a header', () => {
		const pieces = fc.constantFrom(
			'/',
			'\\',
			'//',
			'.',
			'..',
			'@',
			':',
			'evil.example',
			'\t',
			'\n',
			'%2f',
			'https:',
			'ế'
		);
		const crafted = fc
			.array(fc.oneof(pieces, fc.string()), { maxLength: 6 })
			.map((parts) => `/${parts.join('')}`);
		fc.assert(
			fc.property(crafted, (given) => {
				const next = safeNext(given, '/home');
				expect(new URL(next, 'https://hoc.example.vn').origin).toBe('https://hoc.example.vn');
				expect(() => new Headers({ location: next })).not.toThrow();
			}),
			{ numRuns: 2000 }
		);
	});
});
