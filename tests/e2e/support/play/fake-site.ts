import { expect, type Locator } from '@playwright/test';
import type { FakeSite } from '../../../../src/lib/lesson/scenarios/fake-site.ts';
import { choose, type Press, type Way } from './choose.ts';

/** Finds whose site each is, or takes its first piece for the owner's, and decides what to do. */
export async function playFakeSite(
	block: Locator,
	scenario: FakeSite,
	way: Way,
	press: Press
): Promise<void> {
	for (const round of scenario.rounds) {
		await expect(block.getByText(round.from.vi, { exact: true })).toBeVisible();
		if (round.kind === 'page') {
			const part = round.address.parts.find(({ owner }) => (owner === true) === (way === 'right'))!;
			await press(block.getByRole('button', { name: part.text, exact: true }));
			const verdict = way === 'right' ? 'Đúng' : 'Chưa đúng';
			await expect(block.getByText(verdict, { exact: true })).toBeVisible();
			await expect(block.getByText(round.address.because.vi)).toBeVisible();
		}
		await choose(block, round.choices, way, press);
	}
}
