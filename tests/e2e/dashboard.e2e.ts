import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { signInAdministrator } from './support/administrator.ts';
import { signUp, doLessons } from './support/by-forms.ts';
import { fillWards } from './support/fill-wards.ts';
import { asNeighbour } from './support/neighbour.ts';
import { expectNoSideScroll, look, newLogin, origin } from './support/people.ts';
import { rightAnswers } from './support/right-answers.ts';

/** A ward of its own, so that nobody else's errand moves these figures. */
const AREA = '2025:25813';

const TABS = ['Tổng quan', 'Địa bàn', 'Khoảng cách', 'Khóa học'];
const PATHS = ['', '/areas', '/gaps', '/courses'];

test.describe.configure({ mode: 'serial' });

let state: BrowserContextOptions['storageState'];

test.beforeAll(async ({ browser, playwright }) => {
	await fillWards(playwright, { except: '2025:25942' });
	const right = await rightAnswers('nhan-dien-lua-dao');
	for (let at = 0; at < 6; at += 1) {
		await asNeighbour(playwright, async (neighbour) => {
			await signUp(neighbour, newLogin('to.dan.pho'), AREA);
			await doLessons(neighbour, right);
		});
	}
	const { invite } = await signInAdministrator(browser);
	const link = await invite('manager', AREA);
	const page = await (await browser.newContext()).newPage();
	await page.goto(link);
	await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(newLogin('can.bo'));
	await page.getByRole('button', { name: 'Tạo tài khoản và nhận vai trò' }).click();
	await expect(page.getByText('Bạn đã nhận vai trò')).toBeVisible();
	state = await page.context().storageState();
	await page.context().close();
});

async function openAs(browser: Browser, options: BrowserContextOptions): Promise<Page> {
	return (await browser.newContext({ storageState: state, ...options })).newPage();
}

for (const [name, viewport, colorScheme] of [
	['a phone in the light', { width: 360, height: 740 }, 'light'],
	['a desk in the dark', { width: 1280, height: 800 }, 'dark']
] as const)
	test(`a manager reads every page of figures on ${name}`, async ({ browser }) => {
		const page = await openAs(browser, { viewport, colorScheme });
		await page.goto(`${origin()}/dashboard`);
		for (const tab of TABS) {
			await page
				.getByRole('navigation', { name: 'Các trang số liệu' })
				.getByRole('link', { name: tab })
				.click();
			await expect(page.getByRole('link', { name: tab, exact: true })).toHaveAttribute(
				'aria-current',
				'page'
			);
			await expect(page.getByText(/^Số liệu trực tiếp, quý/)).toBeVisible();
			await openEverything(page);
			await look(page);
		}
		await page.context().close();
	});

test('a number tells how it is counted and is the one of the API, without a script', async ({ browser }) => {
	const page = await openAs(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
	const card = page.getByRole('article').filter({ hasText: 'Người học trong quý này' });
	const source = card.getByRole('link', { name: 'Lấy đúng con số này qua API' });
	// Others learn meanwhile, and a small group elsewhere may hide this one: both places must say the same.
	await expect(async () => {
		await page.goto(`${origin()}/dashboard`);
		await card.getByText('Con số này tính thế nào?').click();
		await expect(card.getByText('100 × người có học trong quý ÷ dân số từ 15 tuổi')).toBeVisible();
		const answer = await page.request.get(origin() + (await source.getAttribute('href')));
		const { observations } = (await answer.json()) as { observations: { numerator: number | null }[] };
		const counted = observations[0]!.numerator;
		expect(await card.locator('.value').innerText()).toBe(counted === null ? '–' : String(counted));
		const here = counted === null ? 'Ở đây: được che.' : `Ở đây: ${counted}.`;
		expect(await card.locator('dl').textContent()).toContain(here);
	}).toPass();
	await page.context().close();
});

test('a manager searches for the area, and the one next door stays closed', async ({ browser }) => {
	const page = await openAs(browser, { javaScriptEnabled: false });
	await page.goto(`${origin()}/dashboard/gaps`);
	await page.getByRole('searchbox').fill('phuong');
	await page.getByRole('button', { name: 'Tìm' }).click();
	await expect(page).toHaveURL(/\/dashboard\/gaps\?area=.*q=phuong/);
	for (const path of [...PATHS, '/export.csv', '/export.xlsx', '/chart.png']) {
		const answer = await page.request.get(`${origin()}/dashboard${path}?area=2025:25942`);
		expect(answer.status(), path).toBe(403);
	}
	await page.context().close();
});

test('the figures can be taken along as a table, a workbook and a picture', async ({ browser }) => {
	const page = await openAs(browser, {});
	await page.goto(`${origin()}/dashboard`);
	for (const [name, file] of [
		['Tải bảng CSV', /^nep-so\.overview\..*\.csv$/],
		['Tải bảng Excel', /^nep-so\.overview\..*\.xlsx$/],
		['Tải hình PNG: Tổng quan', /^nep-so\.headlines\..*\.png$/]
	] as const) {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name }).click()
		]);
		expect(download.suggestedFilename()).toMatch(file);
	}
	await page.context().close();
});

test('on paper there are figures, their source and no controls', async ({ browser }) => {
	const page = await openAs(browser, { viewport: { width: 794, height: 1123 } });
	for (const path of PATHS) {
		await page.goto(`${origin()}/dashboard${path}`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(/^Nguồn: Nếp Số, /)).toBeVisible();
		await expect(page.getByText(/^Nguồn: Nếp Số, /)).toContainText('/dashboard');
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(page.getByRole('link', { name: 'Tải bảng CSV' })).toBeHidden();
		await expectNoSideScroll(page);
		await page.emulateMedia({ media: 'screen' });
	}
	await page.context().close();
});

test('everybody may open the published figures, and is told when there are none yet', async ({ browser }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const context = await browser.newContext({ colorScheme, viewport: { width: 360, height: 740 } });
		const page = await context.newPage();
		for (const path of [...PATHS, '/releases', '/indicators']) {
			expect((await page.goto(`${origin()}/figures${path}`))!.status(), path).toBe(200);
			await look(page);
			await page.goto(`${origin()}/en/figures${path}`);
			await look(page);
		}
		await page.goto(`${origin()}/figures`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await context.close();
	}
});

async function openEverything(page: Page): Promise<void> {
	for (const summary of await page.locator('main summary').all()) await summary.click();
}
