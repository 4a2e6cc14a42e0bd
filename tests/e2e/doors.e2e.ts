import { expect, type Page } from '@playwright/test';
import { doLessons, send, signUp } from './support/by-forms.ts';
import { signInAdministrator } from './support/administrator.ts';
import { test } from './support/own-servers.ts';
import { COURSE, expectAccessible, newLogin, openAs, origin } from './support/people.ts';
import { rightAnswers } from './support/right-answers.ts';

const AREA = '2025:25975';
const CLOSED = 'Tài khoản của bạn không có quyền mở trang này.';

test('a guest is led to the sign-in page and from there to where they wanted to go', async ({
	page,
	own
}) => {
	const login = newLogin('ve.lai');
	await signUp(await own.sender(origin()), login, AREA);
	await page.goto(`${origin()}/en/credentials`);
	await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
	await expect(page.getByText('The page you opened needs you to sign in.')).toBeVisible();
	await page.getByLabel('Sign-in name or phone number').fill(login);
	await page.getByLabel('Passphrase', { exact: true }).fill('mưa bàn');
	await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByText('The sign-in name or the passphrase is not right.')).toBeVisible();
	await page.getByLabel('Passphrase', { exact: true }).fill('bàn mưa xanh nồi');
	await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
	await expect(page).toHaveURL(`${origin()}/en/credentials`);
	await expect(page.getByRole('heading', { level: 1, name: 'My certificates' })).toBeVisible();
});

test('a learner cannot open the dashboard, the staff’s pages or anybody else’s certificate', async ({
	browser,
	own
}) => {
	const person = await own.sender(origin());
	await signUp(person, newLogin('hoc.vien'), AREA);
	const page = await openAs(browser, person);
	for (const path of [
		'/dashboard',
		'/admin',
		'/admin/people',
		'/%61dmin',
		'/passphrase-reset',
		'/en/dashboard'
	]) {
		await expectClosed(page, path);
	}
	expect((await send(person, '/passphrase-reset', { login: 'quan.tri' })).status()).toBe(403);
	expect(
		(await send(person, '/admin/people?/invite', { role: 'helper', label: 'x', area: AREA })).status()
	).toBe(403);
	const figures = await person.request.get(`${origin()}/api/v1/courses/${COURSE}/completion?area=${AREA}`);
	expect(figures.status()).toBe(403);
	expect(figures.headers()['content-type']).toContain('application/problem+json');
	const other = await page.goto(`${origin()}/credentials/01890000-0000-7000-8000-000000000000`);
	expect(other!.status()).toBe(404);
});

test('a manager cannot open the administration or another area’s figures', async ({ browser, own }) => {
	const { invite } = await signInAdministrator(browser);
	const link = new URL(await invite('manager', AREA)).pathname;
	const person = await own.sender(origin());
	const joined = await send(person, `${link}?/join`, {
		login: newLogin('can.bo'),
		passphrase: 'bàn mưa xanh nồi'
	});
	expect(joined.status()).toBe(200);
	const page = await openAs(browser, person);
	await expectClosed(page, '/admin/people');
	await expectClosed(page, '/passphrase-reset');
	expect((await page.goto(`${origin()}/dashboard`))!.status()).toBe(200);
	const elsewhere = await person.request.get(
		`${origin()}/api/v1/courses/${COURSE}/completion?area=2025:25750`
	);
	expect(elsewhere.status()).toBe(403);
});

test('the closing quiz opens after the lessons, the certificate after the quiz', async ({ browser, own }) => {
	const person = await own.sender(origin());
	await signUp(person, newLogin('voi.vang'), AREA);
	const page = await openAs(browser, person);
	await page.goto(`${origin()}/learn/${COURSE}/exam`);
	await expect(page.getByText('Còn bài học chưa xong.')).toBeVisible();
	const early = await send(person, `/learn/${COURSE}/exam?/start`, {});
	expect(early.status()).toBe(403);
	await page.goto(`${origin()}/credentials/new?course=${COURSE}`);
	await expect(page.getByText('Còn bài học chưa xong.').first()).toBeVisible();
	await doLessons(person, await rightAnswers(COURSE));
	await page.goto(`${origin()}/learn/${COURSE}/exam`);
	await expect(page.getByRole('button', { name: 'Bắt đầu làm bài' })).toBeVisible();
	expect(
		(await send(person, `/credentials/new?course=${COURSE}&/award`, { name: 'Vội Văn Vàng' })).status()
	).toBe(403);
});

async function expectClosed(page: Page, path: string): Promise<void> {
	const answered = await page.goto(origin() + path);
	expect(answered!.status(), path).toBe(403);
	const sentence = path.startsWith('/en') ? 'Your account may not open this page.' : CLOSED;
	await expect(page.getByText(sentence)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Về trang đầu' })).toBeVisible();
	await expectAccessible(page);
}
