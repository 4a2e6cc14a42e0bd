import { expect, type Locator } from '@playwright/test';
import type { ScamCall } from '../../../../src/lib/lesson/scenarios/scam-call.ts';
import type { Press, Way } from './choose.ts';

/** Answers a practice call and talks until it is over. */
export async function playScamCall(block: Locator, call: ScamCall, way: Way, press: Press): Promise<void> {
	await press(block.getByRole('button', { name: 'Nghe máy' }));
	for (let step = call.steps[call.start]; step;) {
		const choice = step.choices.find(({ safe }) => safe === (way === 'right')) ?? step.choices[0]!;
		await press(block.getByRole('button', { name: choice.text.vi, exact: true }));
		await expect(block.getByText(choice.because.vi, { exact: true }).last()).toBeVisible();
		await press(block.getByRole('button', { name: /^(Nghe tiếp|Kết thúc cuộc gọi)$/ }));
		step = call.steps[choice.next];
	}
	await expect(block.getByRole('heading', { name: 'Cuộc gọi đã kết thúc' })).toBeVisible();
}
