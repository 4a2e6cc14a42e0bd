import type { PlaywrightWorkerArgs } from '@playwright/test';
import { randomInt } from 'node:crypto';
import type { Sender } from './by-forms.ts';
import { origin } from './people.ts';

/**
 * Somebody who lives next door and does something by forms alone. Everybody has an address of their own, told by the
 * proxy that this machine is taken for: sixty of them at one address would be refused.
 */
export async function asNeighbour(
	playwright: PlaywrightWorkerArgs['playwright'],
	deed: (neighbour: Sender) => Promise<void>
): Promise<void> {
	const address = ['10', randomInt(256), randomInt(256), randomInt(1, 255)].join('.');
	const request = await playwright.request.newContext({ extraHTTPHeaders: { 'x-forwarded-for': address } });
	await deed({ request, origin: origin() });
	await request.dispose();
}
