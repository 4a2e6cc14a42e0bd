import { expect, type Browser, type Page } from '@playwright/test';
import { signInAdministrator } from './support/administrator.ts';
import { signIn, signUp } from './support/by-forms.ts';
import { test } from './support/own-servers.ts';
import { look, newLogin, openAs, origin, signInHere } from './support/people.ts';

const AREA = '2025:25975';
const ELSEWHERE = '2025:25978';

test('the first administrator opens the printed link once, and it never opens again', async ({
	page,
	own
}) => {
	const server = await own.start({ DATA_DIR: own.directory() });
	await page.goto(server.setupLink!);
	await look(page);
	await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill('quan.tri');
	await page.getByRole('button', { name: 'Tạo tài khoản và nhận vai trò' }).click();
	await expect(page.getByText('Bạn đã nhận vai trò')).toBeVisible();
	await look(page);
	await page.goto(server.setupLink!);
	await expect(page.getByText('Đường liên kết này đã dùng rồi hoặc đã hết hạn.')).toBeVisible();
	await page.goto(`${server.origin}/admin/people`);
	await withdraw(page, 'quan.tri');
	await expect(page.getByText('Đây là người quản trị cuối cùng.')).toBeVisible();
	await look(page);
	await server.stop();
});

test('the administrator invites a helper, changes the area, withdraws the role, and the log tells it', async ({
	browser
}) => {
	const { page, invite } = await signInAdministrator(browser);
	const login = newLogin('ho.tro');
	const helper = await accept(browser, await invite('helper', AREA), login);
	await helper.goto(`${origin()}/profile`);
	await expect(helper.getByRole('link', { name: 'Đặt lại câu mật khẩu giúp người học' })).toBeVisible();
	await page.goto(`${origin()}/admin/people`);
	const row = page.getByRole('listitem').filter({ hasText: login });
	await expect(row).toContainText('Phường An Phú');
	await row.locator('summary').click();
	await row.getByLabel('Địa bàn').selectOption(ELSEWHERE);
	await row.getByRole('button', { name: 'Đổi địa bàn' }).click();
	await expect(page.getByText('Đã đổi địa bàn.')).toBeVisible();
	await expect(row).toContainText('Phường Thuận An');
	await look(page);
	await page.reload();
	await withdraw(page, login);
	await expect(page.getByText('Đã thu vai trò. Người đó đã được đăng xuất.')).toBeVisible();
	await expect(row).toHaveCount(0);
	await helper.goto(`${origin()}/passphrase-reset`);
	await expect(helper.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
	const link = await invite('instructor', '');
	await page.goto(`${origin()}/admin/people`);
	const waiting = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Thu lại' }) });
	await waiting.first().getByRole('button', { name: 'Thu lại' }).click();
	await expect(page.getByText('Đã thu lại lời mời.')).toBeVisible();
	await helper.goto(link);
	await expect(helper.getByText('Đường liên kết này đã dùng rồi hoặc đã hết hạn.')).toBeVisible();
	await page.goto(`${origin()}/admin`);
	for (const deed of ['Mời một người', 'Thu lại lời mời'])
		await expect(entry(page, deed, 'quan.tri')).not.toHaveCount(0);
	for (const deed of ['Đổi địa bàn', 'Thu vai trò', 'Nhận lời mời'])
		await expect(entry(page, deed, login)).toHaveCount(1);
	await look(page);
});

test('somebody with an account gains a role by the link, and an instructor and a manager see their own doors', async ({
	browser,
	own
}) => {
	const { invite } = await signInAdministrator(browser);
	const person = await own.sender(origin());
	await signUp(person, newLogin('hai.vai'), AREA);
	const page = await openAs(browser, person);
	await page.goto(await invite('manager', AREA));
	await expect(page.getByText('Bạn được mời làm cán bộ quản lý ở Phường An Phú.')).toBeVisible();
	await page.getByRole('button', { name: 'Nhận vai trò này' }).click();
	await expect(page.getByText('Bạn đã nhận vai trò')).toBeVisible();
	await page.goto(await invite('instructor', ''));
	await page.getByRole('button', { name: 'Nhận vai trò này' }).click();
	await page.getByRole('link', { name: 'Về trang của tôi' }).click();
	await page.getByRole('link', { name: 'Số liệu địa bàn' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await look(page);
});

test('a helper resets the passphrase of a learner of the own area and of nobody else', async ({
	browser,
	page,
	own
}) => {
	const { invite } = await signInAdministrator(browser);
	const [near, far] = [newLogin('o.gan'), newLogin('o.xa')];
	const person = await own.sender(origin());
	await signUp(person, near, AREA);
	await signUp(await own.sender(origin()), far, ELSEWHERE);
	const helper = await accept(browser, await invite('helper', AREA), newLogin('ho.tro'));
	for (const login of [far, newLogin('khong.co'), 'quan.tri']) {
		await helper.goto(`${origin()}/passphrase-reset`);
		await helper.getByLabel('Tên đăng nhập của người đó').fill(login);
		await helper.getByRole('button', { name: 'Đặt lại' }).click();
		await expect(helper.getByText('Không đặt lại được cho tên này.')).toBeVisible();
	}
	await look(helper);
	await helper.getByLabel('Tên đăng nhập của người đó').fill(near);
	await helper.getByRole('button', { name: 'Đặt lại' }).click();
	await expect(helper.getByText('Đã đặt lại.')).toBeVisible();
	const temporary = await helper.locator('.words').innerText();
	await look(helper);
	const before = await openAs(browser, person);
	await before.goto(`${origin()}/profile`);
	await expect(before.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
	expect((await signIn(await own.sender(origin()), near)).status()).toBe(400);

	await page.goto(`${origin()}/sign-in?next=/profile`);
	await signInHere(page, near, temporary);
	await expect(page.getByText('Câu bạn vừa nhập chỉ dùng tạm')).toBeVisible();
	await look(page);
	await page.getByLabel('Câu mật khẩu mới').fill('núi sông trăng sao');
	await page.getByRole('button', { name: 'Lưu và đăng nhập' }).click();
	await expect(page.getByText(near)).toBeVisible();
	expect((await signIn(await own.sender(origin()), near, temporary)).status()).toBe(400);
	expect((await signIn(await own.sender(origin()), near, 'NUI SONG TRANG SAO')).status()).toBe(303);
	const { page: administrator } = await signInAdministrator(browser);
	await administrator.goto(`${origin()}/admin`);
	await expect(entry(administrator, 'Đặt lại câu mật khẩu', near)).toHaveCount(1);
});

/** Opens an invitation in a browser of its own and makes an account with it. */
async function accept(browser: Browser, link: string, login: string): Promise<Page> {
	const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
	await page.goto(link);
	await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(login);
	await page.getByRole('button', { name: 'Tạo tài khoản và nhận vai trò' }).click();
	await expect(page.getByText('Bạn đã nhận vai trò')).toBeVisible();
	return page;
}

async function withdraw(page: Page, login: string): Promise<void> {
	const row = page.getByRole('listitem').filter({ hasText: login });
	await row.locator('summary').click();
	await row.getByRole('button', { name: 'Thu vai trò' }).click();
}

/** Lines of the log about this deed that name this person. */
function entry(page: Page, deed: string, login: string) {
	return page.getByRole('main').getByRole('listitem').filter({ hasText: deed }).filter({ hasText: login });
}
