import { expect, type Page } from '@playwright/test';
import { doLessons, send, signUp } from './support/by-forms.ts';
import { test } from './support/own-servers.ts';
import { COURSE, newLogin, openAs, origin } from './support/people.ts';
import { rightAnswers } from './support/right-answers.ts';

const AREA = '2025:25975';

test('what is typed while the script of a page is still on its way stays', async ({ page }) => {
	const arrive = await holdScripts(page);
	await page.goto(`${origin()}/sign-in`, { waitUntil: 'commit' });
	const login = page.getByLabel('Tên đăng nhập hoặc số điện thoại');
	const passphrase = page.getByLabel('Câu mật khẩu', { exact: true });
	await login.fill('go.som');
	await passphrase.fill('bàn mưa xanh nồi');
	arrive();
	await expect(page.getByRole('button', { name: 'Hiện câu mật khẩu' })).toBeVisible();
	await expect(login).toHaveValue('go.som');
	await expect(passphrase).toHaveValue('bàn mưa xanh nồi');
});

test('what is chosen in the closing quiz while its script is still on its way stays, and is kept', async ({
	browser,
	own
}) => {
	const person = await own.sender(origin());
	await signUp(person, newLogin('mang.cham'), AREA);
	await doLessons(person, await rightAnswers(COURSE));
	await send(person, `/learn/${COURSE}/exam?/start`, {});
	const page = await openAs(browser, person);
	const arrive = await holdScripts(page);
	await page.goto(`${origin()}/learn/${COURSE}/exam`, { waitUntil: 'commit' });
	await page.locator('.question').first().locator('input').first().check({ force: true });
	arrive();
	await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
	await expect(page.locator('.question:has(input:checked)')).toHaveCount(1);
	await page.goto(`${origin()}/sign-up/about-you`);
	await page.goto(`${origin()}/learn/${COURSE}/exam`);
	await expect(page.locator('.question:has(input:checked)')).toHaveCount(1);
	await page.context().close();
});

test('a place chosen while the script of a page is still on its way stays', async ({ browser, own }) => {
	const person = await own.sender(origin());
	await signUp(person, newLogin('chon.som'), AREA);
	const page = await openAs(browser, person);
	const arrive = await holdScripts(page);
	await page.goto(`${origin()}/sign-up/about-you`, { waitUntil: 'commit' });
	await page.getByLabel('Xã, phường nơi bạn ở').selectOption({ label: 'Phường Thuận An' });
	await page.getByLabel('Năm sinh').fill('1961');
	arrive();
	await page.waitForFunction(() => document.readyState === 'complete');
	await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
	await expect(page).toHaveURL(`${origin()}/`);
	await page.goto(`${origin()}/profile`);
	await expect(page.getByText('Phường Thuận An')).toBeVisible();
	await expect(page.getByText('1961')).toBeVisible();
	await page.context().close();
});

/** A slow line: the page is there, its scripts are not. @returns what lets them arrive */
async function holdScripts(page: Page): Promise<() => void> {
	let arrive = () => {};
	const arrived = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/*.js', async (route) => {
		await arrived;
		await route.continue();
	});
	return arrive;
}
