import { expect, type APIRequestContext, type Browser, type Locator, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';

/** Where the product under test answers. */
export const origin = () => process.env.E2E_ORIGIN!;

let counter = 0;

/** A sign-in name nobody has taken in this run. */
export function newLogin(word: string): string {
	counter += 1;
	return `${word}.${process.pid}.${counter}`;
}

/** The shipped course and what is right in it, as its files say. */
export const COURSE = 'nhan-dien-lua-dao';

/** Nothing an automatic check can find stands between a person and this page. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	const found = violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes.map((node) => `${node.html} (${node.any[0]?.message ?? node.all[0]?.message ?? ''})`).join('\n  ')}`
	);
	expect(found, page.url()).toEqual([]);
}

/** No part of the page sticks out sideways. */
export async function expectNoSideScroll(page: Page): Promise<void> {
	const [inner, whole] = await page.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
	expect(whole, page.url()).toBeLessThanOrEqual(inner!);
}

/** Looks at the page as a whole: nothing stands in the way of anyone, nothing sticks out. */
export async function look(page: Page): Promise<void> {
	await expectAccessible(page);
	await expectNoSideScroll(page);
}

/** Fills in the sign-up page that is open and stores the slip. @returns the passphrase and the recovery code */
export async function signUpHere(
	page: Page,
	login: string
): Promise<{ passphrase: string; slipCode: string }> {
	await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(login);
	const passphrase = await page.getByLabel('Câu mật khẩu').inputValue();
	await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
	await expect(page.getByRole('heading', { name: 'Tài khoản đã tạo xong' })).toBeVisible();
	const slipCode = await page.locator('.slip .code').innerText();
	return { passphrase, slipCode };
}

/** Answers every question of the lesson that is open, right. */
export async function answerLesson(page: Page, right: ReadonlyMap<string, readonly string[]>): Promise<void> {
	for (const form of await page.locator('form.question').all()) {
		await answerQuestion(page, form, right);
	}
}

/** Answers one question, right. */
export async function answerQuestion(
	page: Page,
	form: Locator,
	right: ReadonlyMap<string, readonly string[]>
) {
	const id = await form.locator('input[name=question]').getAttribute('value');
	const here = page.locator(`#q-${id}`);
	for (const option of right.get(id!)!) await here.locator(`input[value="${option}"]`).check({ force: true });
	await here.getByRole('button', { name: /^(Gửi câu trả lời|Trả lời lại)$/ }).click();
	await expect(here.getByText('Đúng rồi.', { exact: true })).toBeVisible();
}

/** A page of a telephone on which this person, known from forms sent so far, is signed in. */
export async function openAs(browser: Browser, { request }: { request: APIRequestContext }): Promise<Page> {
	const storageState = await request.storageState();
	return (await browser.newContext({ storageState, viewport: { width: 360, height: 740 } })).newPage();
}

/** Fills in the sign-in page that is open. */
export async function signInHere(page: Page, login: string, passphrase: string): Promise<void> {
	await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(login);
	await page.getByLabel('Câu mật khẩu', { exact: true }).fill(passphrase);
	await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
}
