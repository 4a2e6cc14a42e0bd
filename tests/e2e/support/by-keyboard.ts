import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page of the product has. */
const MANY = 200;

/** The first stop of a page leads over the menu to its content. */
export async function skipToContent(page: Page): Promise<void> {
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await expectFocusShown(page);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('main :focus')).toHaveCount(1);
}

/** Presses Tab until the wanted control has the focus; at every stop on the way the focus can be seen. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
	await expect(wanted).toBeVisible();
	for (let stops = 0; stops < MANY; stops += 1) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
		await expectFocusShown(page);
	}
	throw new Error(`Tab never reaches ${wanted.toString()}.`);
}

/** What has the focus is marked, on the screen, and nothing lies over it. */
export async function expectFocusShown(page: Page): Promise<void> {
	await expect.poll(() => page.evaluate(whatHidesFocus)).toBe('');
}

/** Runs in the page. @returns why the focus cannot be seen; empty where it can */
function whatHidesFocus(): string {
	const focused = document.activeElement;
	if (!focused || focused === document.body) return '';
	const whole = focused.closest('label') ?? focused;
	const isMarked = [focused, whole].some((element) => {
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
	});
	if (!isMarked) return `no mark on ${focused.outerHTML.slice(0, 120)}`;
	const { left, top, width, height } = whole.getBoundingClientRect();
	const over = document.elementFromPoint(left + Math.min(width / 2, 100), top + Math.min(height / 2, 60));
	const isOnTop = over !== null && (whole.contains(over) || over.contains(whole));
	return isOnTop
		? ''
		: `${focused.outerHTML.slice(0, 120)} lies under ${over?.outerHTML.slice(0, 120) ?? 'the edge'}`;
}

/** How the server took the next practice: its type of answer. */
export async function practiceKept(page: Page): Promise<string> {
	const answer = await page.waitForResponse((response) => response.url().endsWith('?/practice'));
	expect(answer.status()).toBe(200);
	return ((await answer.json()) as { type: string }).type;
}
