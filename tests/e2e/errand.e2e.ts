import { expect, test, type Browser, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { openPdf, scan, textOf } from '../support/pdf.ts';
import { signInAdministrator } from './support/administrator.ts';
import { doLessons, passExam, signUp } from './support/by-forms.ts';
import { fillWards } from './support/fill-wards.ts';
import { asNeighbour } from './support/neighbour.ts';
import { answerLesson, COURSE, look, newLogin, origin, signUpHere } from './support/people.ts';
import { rightAnswers } from './support/right-answers.ts';

const AREA = '2025:25942';
/** What the dashboard calls the figure. */
const ACTIVE = 'Người học trong quý này';
const AREA_NAME = 'Phường Dĩ An';

test('a citizen learns, passes, is certified, and is counted', async ({ page, browser, playwright }) => {
	const right = await rightAnswers(COURSE);
	const manager = await openManager(browser);
	await fillWards(playwright);
	for (let at = 0; at < 5; at += 1) {
		await asNeighbour(playwright, async (neighbour) => {
			await signUp(neighbour, newLogin('hang.xom'), AREA);
			await doLessons(neighbour, right);
			await passExam(neighbour, right);
		});
	}

	// Other errands may put people into this ward, too: they complete nothing here.
	await expect.poll(async () => (await readDashboard(manager)).completed).toBe(5);
	const before = await readDashboard(manager);
	expect(before.active).toBeGreaterThanOrEqual(10);

	await test.step('reads and answers as a guest', async () => {
		await page.goto(origin());
		await look(page);
		await page.getByRole('link', { name: 'Xem mọi khóa học' }).click();
		await look(page);
		await page.getByRole('link', { name: 'Nhận diện lừa đảo trực tuyến' }).first().click();
		await look(page);
		await page.getByRole('link', { name: 'Bắt đầu' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Cuộc gọi');
		await look(page);
		await answerLesson(page, right);
		await look(page);
		await page.getByRole('button', { name: 'Xong bài, học tiếp' }).click();
		await expect(page.getByText('Đã xong 1 trong 4 bài')).toBeVisible();
	});

	await test.step('makes an account and keeps what was done', async () => {
		await page.goto(`${origin()}/sign-up?next=/learn/${COURSE}/tin-nhan-va-duong-link`);
		await look(page);
		await signUpHere(page, newLogin('anh.tuyet'));
		await look(page);
		await page.getByRole('link', { name: 'Đã cất phiếu, tiếp tục' }).click();
		await look(page);
		await page.getByLabel('Xã, phường nơi bạn ở').selectOption({ label: AREA_NAME });
		await page.getByLabel('Năm sinh').fill('1958');
		await page.getByLabel('Giới tính').selectOption({ label: 'Nữ' });
		await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
		await expect(page.getByText('Đã xong 1 trong 4 bài')).toBeVisible();
	});

	await test.step('reads the other lessons, English one tap away', async () => {
		for (const done of [2, 3]) {
			await answerLesson(page, right);
			await page.getByRole('button', { name: 'Xong bài, học tiếp' }).click();
			await expect(page.getByText(`Đã xong ${done} trong 4 bài`)).toBeVisible();
		}
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await look(page);
		await page.getByRole('link', { name: 'Tiếng Việt' }).click();
		await answerLesson(page, right);
		await page.getByRole('button', { name: 'Xong bài cuối' }).click();
	});

	await test.step('passes the closing quiz', async () => {
		await expect(page.getByRole('heading', { name: 'Kiểm tra cuối khóa' })).toBeVisible();
		await look(page);
		await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
		await expect(page.locator('.question')).toHaveCount(10);
		for (const question of await page.locator('.question').all()) {
			const id = (await question.getAttribute('id'))!.slice(2);
			for (const option of right.get(id)!)
				await question.locator(`input[value="${option}"]`).check({ force: true });
		}
		await expect(page.getByText(/Đã lưu lúc/)).toBeVisible();
		await look(page);
		await page.getByRole('button', { name: 'Nộp bài' }).click();
		await expect(page.getByRole('heading', { name: 'Chúc mừng, bạn đã đạt!' })).toBeVisible();
		await look(page);
	});

	let pdf: Uint8Array;
	await test.step('downloads the certificate', async () => {
		await page.getByRole('link', { name: 'Nhận chứng nhận' }).click();
		await look(page);
		await page.getByRole('textbox').first().fill('Nguyễn Thị Ánh Tuyết');
		await page.locator('main button[type=submit]').click();
		await expect(page).toHaveURL(/\/credentials\/[0-9a-f-]{36}$/);
		await look(page);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('a[href*="certificate.pdf"]').first().click()
		]);
		pdf = new Uint8Array(await readFile((await download.path())!));
		expect(await textOf(await openPdf(pdf))).toContain('Nguyễn Thị Ánh Tuyết');
	});

	await test.step('somebody else scans the code', async () => {
		const address = (await scan(await openPdf(pdf)))!;
		expect(address).toMatch(/\/verify\/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
		const stranger = await browser.newContext({ viewport: { width: 360, height: 740 } });
		const phone = await stranger.newPage();
		await phone.goto(origin() + new URL(address).pathname);
		await expect(phone.getByText('Nguyễn Thị Ánh Tuyết')).toBeVisible();
		await look(phone);
		await stranger.close();
	});

	await test.step('the manager sees one more within five seconds', async () => {
		const after = { active: before.active + 1, completed: before.completed + 1 };
		await expect.poll(() => readDashboard(manager), { timeout: 5000 }).toEqual(after);
		await look(manager);
	});
});

async function openManager(browser: Browser): Promise<Page> {
	const { invite } = await signInAdministrator(browser);
	const link = await invite('manager', AREA);
	const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
	await page.goto(link);
	await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(newLogin('can.bo'));
	await page.getByRole('button', { name: 'Tạo tài khoản và nhận vai trò' }).click();
	await expect(page.getByText('Bạn đã nhận vai trò')).toBeVisible();
	return page;
}

/** What the manager's page and the API say of the area now: people active this quarter, people who completed. */
async function readDashboard(page: Page): Promise<{ active: number; completed: number }> {
	const asked = await page.request.get(`${origin()}/api/v1/courses/${COURSE}/completion?area=${AREA}`);
	expect(asked.ok()).toBe(true);
	const { steps } = (await asked.json()) as { steps: { step: string; count: number }[] };
	const completed = steps.find(({ step }) => step === 'completed')!.count;
	await page.goto(`${origin()}/dashboard`);
	const active = await page.locator('.figure', { hasText: ACTIVE }).first().locator('.value').innerText();
	return { active: Number(active.replace(/\D/g, '')), completed };
}
