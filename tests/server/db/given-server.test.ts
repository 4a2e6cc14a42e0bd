import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { checkGivenServer } from '#lib/server/db/given-server.ts';

/** A server that answers every caller with one error of PostgreSQL's protocol (message E: fields by letter). */
async function serverSaying(code: string, message: string): Promise<{ url: string; close: () => void }> {
	const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`);
	const header = Buffer.alloc(5);
	header.write('E');
	header.writeInt32BE(fields.length + 4, 1);
	const server = createServer((socket) =>
		socket.once('data', () => socket.end(Buffer.concat([header, fields])))
	);
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return { url: `postgresql://mai:secret@127.0.0.1:${port}/nep_so`, close: () => server.close() };
}

describe('a server that refuses is quoted in plain words', () => {
	test.each([
		{ code: '28P01', says: 'does not admit mai. Check the user name and the password' },
		{ code: '28000', says: 'does not admit mai' },
		{ code: '42501', says: 'may not open the database nep_so' },
		{ code: '53300', says: 'does not answer (53300)' }
	])('$code', async ({ code, says }) => {
		const server = await serverSaying(code, 'secret');
		const refusal = checkGivenServer(server.url);
		await expect(refusal).rejects.toMatchObject({
			name: 'StartupError',
			sentence: { en: expect.stringContaining(says) }
		});
		await expect(refusal).rejects.not.toThrow('secret');
		server.close();
	});
});
