import { expect, type Locator } from '@playwright/test';
import type { CallControl, VideoCall } from '../../../../src/lib/lesson/scenarios/video-call.ts';
import { practiceVideoCall } from '../../../../src/lib/messages/practice-video-call.ts';
import type { Press, Way } from './choose.ts';

const { labels, does } = practiceVideoCall.vi;

/** Presses what helps in every situation of a call; the wrong way, something else first. */
export async function playVideoCall(
	block: Locator,
	{ tasks, controls }: VideoCall,
	way: Way,
	press: Press
): Promise<void> {
	const button = (control: CallControl) =>
		block.getByRole('button', { name: new RegExp(`^${labels[control]}`) });
	for (const { situation, control, because, wrong } of tasks) {
		await expect(block.getByText(situation.vi)).toBeVisible();
		if (way === 'wrong') {
			const other = controls.find((one) => one !== control)!;
			await press(button(other));
			await expect(block.getByText(wrong?.[other]?.vi ?? does[other], { exact: true })).toBeVisible();
		}
		await press(button(control));
		await expect(block.getByText(because.vi, { exact: true })).toBeVisible();
		await press(block.getByRole('button', { name: /^(Tiếp theo|Xem kết quả)$/ }));
	}
}
