import { expect, type Locator } from '@playwright/test';
import type { NewsCheck } from '../../../../src/lib/lesson/scenarios/news-check.ts';
import { choose, type Press, type Way } from './choose.ts';

/** Checks a whole practice feed, with no more looks than each post needs. */
export async function playNewsCheck(
	block: Locator,
	{ posts }: NewsCheck,
	way: Way,
	press: Press
): Promise<void> {
	for (const { text, moves, least, choices } of posts) {
		await expect(block.getByText(text.vi, { exact: true })).toBeVisible();
		const early = block.getByRole('button', { name: choices[0]!.text.vi, exact: true });
		for (const { label, finds } of moves.slice(0, least)) {
			await expect(early).toBeHidden();
			await press(block.getByRole('button', { name: label.vi, exact: true }));
			await expect(block.getByText(finds.vi, { exact: true })).toBeVisible();
		}
		await choose(block, choices, way, press);
	}
}
