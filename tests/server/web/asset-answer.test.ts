import { expect, test } from 'vitest';
import { answerAsset } from '#lib/server/web/asset-answer.ts';

const asset = { name: 'ab12.mp4', type: 'video/mp4', bytes: Buffer.from('0123456789') };
const answer = (headers: Record<string, string> = {}) => answerAsset(asset, new Headers(headers));

test('a file is kept for ever and, opened by itself, can run nothing', async () => {
	const response = answer();
	expect(response.status).toBe(200);
	expect(await response.text()).toBe('0123456789');
	expect(response.headers.get('cache-control')).toContain('immutable');
	expect(response.headers.get('content-security-policy')).toContain('sandbox');
	expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('who has it already is told so', () => {
	expect(answer({ 'if-none-match': '"ab12.mp4"' }).status).toBe(304);
});

test.each([
	{ range: 'bytes=0-3', status: 206, text: '0123', says: 'bytes 0-3/10' },
	{ range: 'bytes=7-', status: 206, text: '789', says: 'bytes 7-9/10' },
	{ range: 'bytes=-2', status: 206, text: '89', says: 'bytes 8-9/10' },
	{ range: 'bytes=4-99', status: 206, text: '456789', says: 'bytes 4-9/10' },
	{ range: 'bytes=10-', status: 416, text: '', says: 'bytes */10' },
	{ range: 'bytes=0-1,4-5', status: 200, text: '0123456789', says: null }
])('$range gives $status', async ({ range, status, text, says }) => {
	const response = answer({ range });
	expect(response.status).toBe(status);
	expect(await response.text()).toBe(text);
	expect(response.headers.get('content-range')).toBe(says);
});
