import { expect, type Locator } from '@playwright/test';
import type { AppPermissions } from '../../../../src/lib/lesson/scenarios/app-permissions.ts';
import { practiceAppPermissions } from '../../../../src/lib/messages/practice-app-permissions.ts';
import { choose, type Press, type Way } from './choose.ts';

type Permission = AppPermissions['permissions'][number];

/** Answers everything an app asks for, and decides what to do with it. */
export async function playAppPermissions(
	block: Locator,
	scenario: AppPermissions,
	way: Way,
	press: Press
): Promise<void> {
	for (const permission of scenario.permissions) {
		await expect(block.getByText(permission.asks.vi, { exact: true }).last()).toBeVisible();
		await choose(block, buttonsOf(permission), way, press);
	}
	await choose(block, scenario.choices, way, press);
}

function buttonsOf({ best, because }: Permission) {
	const { vi, en } = practiceAppPermissions;
	const middle = because['while-using'];
	const first = middle ? 'always' : 'allow';
	return [
		{ text: { vi: vi[first], en: en[first] }, right: best.includes('allow'), because: because.allow },
		...(middle
			? [
					{
						text: { vi: vi.whileUsing, en: en.whileUsing },
						right: best.includes('while-using'),
						because: middle
					}
				]
			: []),
		{ text: { vi: vi.deny, en: en.deny }, right: best.includes('deny'), because: because.deny }
	];
}
