import { expect, type Locator } from '@playwright/test';
import type { OtpGuard } from '../../../../src/lib/lesson/scenarios/otp-guard.ts';
import { choose, type Press, type Way } from './choose.ts';

/** Decides in every round who gets the code. */
export async function playOtpGuard(
	block: Locator,
	scenario: OtpGuard,
	way: Way,
	press: Press
): Promise<void> {
	for (const round of scenario.rounds) {
		await expect(block.getByText(round.situation.vi, { exact: true })).toBeVisible();
		await choose(block, round.choices, way, press);
	}
}
