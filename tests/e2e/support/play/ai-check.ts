import { expect, type Locator } from '@playwright/test';
import type { AiCheck } from '../../../../src/lib/lesson/scenarios/ai-check.ts';
import { choose, type Press, type Way } from './choose.ts';

/** Judges every sentence of the answer, then decides what to do with all of it. */
export async function playAiCheck(block: Locator, scenario: AiCheck, way: Way, press: Press): Promise<void> {
	for (const claim of scenario.claims) {
		const said = block.getByRole('listitem').filter({ hasText: claim.text.vi });
		const check = claim.check === (way === 'right');
		await press(said.getByRole('button', { name: check ? 'Cần kiểm tra' : 'Tạm ổn', exact: true }));
		await expect(said.getByText(claim.because.vi, { exact: true })).toBeVisible();
	}
	await choose(block, scenario.choices, way, press);
}
