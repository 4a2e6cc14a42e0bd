import { expect, type Browser, type Page } from '@playwright/test';
import { answer, LESSONS, PASSPHRASE, readQuestions, send, signUp } from './support/by-forms.ts';
import { test } from './support/own-servers.ts';
import {
	answerQuestion,
	COURSE,
	look,
	newLogin,
	openAs,
	origin,
	signInHere,
	signUpHere
} from './support/people.ts';
import { rightAnswers } from './support/right-answers.ts';

const AREA = '2025:25975';

test('whoever forgot the passphrase gets in with the slip, and the slip works once', async ({ page }) => {
	const login = newLogin('quen.mat');
	await page.goto(`${origin()}/sign-up`);
	const { slipCode } = await signUpHere(page, login);
	await page.context().clearCookies();
	await recover(page, login, 'AAAA-BBBB-CCCC-DDDD');
	await expect(page.getByText('Tên đăng nhập hoặc mã khôi phục chưa đúng.')).toBeVisible();
	await recover(page, newLogin('khong.co'), slipCode);
	await expect(page.getByText('Tên đăng nhập hoặc mã khôi phục chưa đúng.')).toBeVisible();
	await look(page);
	await recover(page, login, slipCode.toLowerCase().replaceAll('-', ' '));
	await expect(page.getByRole('heading', { name: 'Đã đặt câu mật khẩu mới' })).toBeVisible();
	await look(page);
	const fresh = await page.locator('.slip .code').innerText();
	expect(fresh).not.toBe(slipCode);
	await page.goto(`${origin()}/profile`);
	await expect(page.getByText(login)).toBeVisible();
	await recover(page, login, slipCode);
	await expect(page.getByText('Tên đăng nhập hoặc mã khôi phục chưa đúng.')).toBeVisible();
	await page.goto(`${origin()}/recovery-slip`);
	await page.getByRole('button', { name: 'Làm phiếu mới' }).click();
	await expect(page.locator('.slip .code')).toBeVisible();
	expect(await page.locator('.slip .code').innerText()).not.toBe(fresh);
	await look(page);
});

test('somebody signs another device out, and a new passphrase signs out all others', async ({
	browser,
	own
}) => {
	const login = newLogin('hai.may');
	const here = await own.sender(origin());
	await signUp(here, login, AREA);
	const page = await openAs(browser, here);
	const others = [await signedIn(browser, login), await signedIn(browser, login)];
	await page.goto(`${origin()}/profile`);
	const out = page.getByRole('button', { name: 'Đăng xuất máy đó' });
	await expect(out).toHaveCount(2);
	await out.first().click(); // the newest device comes first
	await expect(out).toHaveCount(1);
	await expectSignedOut(others[1]!);
	await others[0]!.goto(`${origin()}/profile`);
	await expect(others[0]!.getByText(login)).toBeVisible();
	await page.getByLabel('Câu mật khẩu hiện tại').fill('không phải câu này');
	await page.getByLabel('Câu mật khẩu mới').fill('núi sông trăng sao');
	await page.getByRole('button', { name: 'Đổi câu mật khẩu' }).click();
	await expect(page.getByText('Câu mật khẩu hiện tại chưa đúng.')).toBeVisible();
	await look(page);
	await page.getByLabel('Câu mật khẩu hiện tại').fill(PASSPHRASE);
	await page.getByLabel('Câu mật khẩu mới').fill('núi sông trăng sao');
	await page.getByRole('button', { name: 'Đổi câu mật khẩu' }).click();
	await expect(page.getByText('Đã đổi câu mật khẩu. Các máy khác đã được đăng xuất.')).toBeVisible();
	await expect(out).toHaveCount(0);
	await expectSignedOut(others[0]!);
	await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
	await expectSignedOut(page);
});

for (const javaScriptEnabled of [true, false]) {
	test(`a reader chooses larger text and a dark page ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({
		browser
	}) => {
		const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
		const page = await context.newPage();
		await page.goto(`${origin()}/en/courses/${COURSE}?x=1`);
		await page.getByRole('radio', { name: 'Largest' }).check({ force: true });
		await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
		await page.getByRole('button', { name: 'Change how pages look' }).click();
		await expect(page).toHaveURL(`${origin()}/en/courses/${COURSE}?x=1`);
		await expectLook(page, 'dark', '24');
		await page.goto(`${origin()}/learn/${COURSE}/${LESSONS[0]}`);
		await expectLook(page, 'dark', '24');
		await expect(page.getByRole('radio', { name: 'Rất lớn' })).toBeChecked();
		if (javaScriptEnabled) await look(page);
		await context.close();
	});
}

test('what was learnt as a guest joins the account one signs in to, and both are kept', async ({
	page,
	own
}) => {
	const right = await rightAnswers(COURSE);
	const login = newLogin('hai.noi');
	const elsewhere = await own.sender(origin());
	await signUp(elsewhere, login, AREA);
	for (const asked of await readQuestions(elsewhere, LESSONS[0])) {
		await answer(elsewhere, LESSONS[0], asked, right.get(asked.question)!);
	}
	await send(elsewhere, `/learn/${COURSE}/${LESSONS[0]}?/complete`, {});
	await page.goto(`${origin()}/learn/${COURSE}/${LESSONS[1]}`);
	await answerQuestion(page, page.locator('form.question').first(), right);
	await expect(page.getByText('Đã xong 0 trong 4 bài')).toBeVisible();
	await page.goto(`${origin()}/sign-in?next=/learn/${COURSE}/${LESSONS[1]}`);
	await signInHere(page, login, PASSPHRASE);
	await expect(page.getByText('Đã xong 1 trong 4 bài')).toBeVisible();
	await expect(page.getByText('Đúng rồi.', { exact: true })).toHaveCount(1);
	await page.goto(`${origin()}/learn/${COURSE}/${LESSONS[0]}`);
	await expect(page.getByText('Đúng rồi.', { exact: true })).toHaveCount(4);
});

async function recover(page: Page, login: string, code: string): Promise<void> {
	await page.goto(`${origin()}/recover`);
	await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(login);
	await page.getByLabel('Mã khôi phục').fill(code);
	await page.getByRole('button', { name: 'Đặt câu mật khẩu mới' }).click();
}

async function signedIn(browser: Browser, login: string): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(`${origin()}/sign-in?next=/profile`);
	await signInHere(page, login, PASSPHRASE);
	await expect(page.getByText(login)).toBeVisible();
	return page;
}

async function expectSignedOut(page: Page): Promise<void> {
	await page.goto(`${origin()}/profile`);
	await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
}

async function expectLook(page: Page, theme: string, text: string): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
	await expect(page.locator('html')).toHaveAttribute('data-text', text);
}
