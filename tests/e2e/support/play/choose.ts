import { expect, type Locator } from '@playwright/test';
import type * as z from 'zod';
import type { choices } from '../../../../src/lib/lesson/scenarios/choices.ts';

/** Which way a practice is played: doing everything right, or slipping wherever one can. */
export type Way = 'right' | 'wrong';
/** Activates a control: with the keyboard, or by touch. */
export type Press = (target: Locator) => Promise<void>;

type Choice = z.infer<typeof choices>[number];

/** Makes one choice of several, sees what comes of it, and goes on. */
export async function choose(block: Locator, all: readonly Choice[], way: Way, press: Press): Promise<void> {
	const choice = all.find(({ right }) => right === (way === 'right')) ?? all[0]!;
	await press(block.getByRole('button', { name: choice.text.vi, exact: true }));
	await expect(block.getByText(choice.because.vi, { exact: true }).last()).toBeVisible();
	await press(block.getByRole('button', { name: /^(Tiếp theo|Xem kết quả)$/ }));
}
