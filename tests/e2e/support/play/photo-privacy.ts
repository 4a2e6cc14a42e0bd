import { expect, type Locator } from '@playwright/test';
import type { PhotoPrivacy } from '../../../../src/lib/lesson/scenarios/photo-privacy.ts';
import { choose, type Press, type Way } from './choose.ts';

/** Covers what gives something away, or the rest instead, and chooses who gets the picture. */
export async function playPhotoPrivacy(
	block: Locator,
	{ details, audience }: PhotoPrivacy,
	way: Way,
	press: Press
): Promise<void> {
	for (const { label } of details.filter(({ hide }) => hide === (way === 'right'))) {
		await press(block.getByRole('checkbox', { name: label.vi, exact: true }));
	}
	await press(block.getByRole('button', { name: 'Kiểm tra' }));
	for (const { because } of details) {
		await expect(block.getByText(because.vi, { exact: true })).toBeVisible();
	}
	await press(block.getByRole('button', { name: 'Tiếp theo' }));
	await choose(block, audience, way, press);
}
