import { expect, type Locator } from '@playwright/test';
import type { ScamMessages } from '../../../../src/lib/lesson/scenarios/scam-messages.ts';
import type { Press, Way } from './choose.ts';

/** Says of every message whether it is a trap. */
export async function playScamMessages(
	block: Locator,
	{ messages }: ScamMessages,
	way: Way,
	press: Press
): Promise<void> {
	const items = block.getByRole('article');
	for (const [at, { trap, because }] of messages.entries()) {
		const name = trap === (way === 'right') ? 'Tin lừa' : 'Tin thật';
		await press(items.nth(at).getByRole('button', { name, exact: true }));
		await expect(items.nth(at).getByText(because.vi, { exact: true })).toBeVisible();
	}
}
