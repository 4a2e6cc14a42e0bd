import { expect } from '@playwright/test';
import { doLessons, passExam, send, signUp } from './support/by-forms.ts';
import { test } from './support/own-servers.ts';
import { COURSE, look, newLogin, openAs, origin } from './support/people.ts';
import { rightAnswers } from './support/right-answers.ts';

const AREA = '2025:25975';
const EXAM = `/learn/${COURSE}/exam`;
const CUT = 'Máy đang mất mạng hoặc mạng quá yếu.';

test('an answer given on a dead line stays on the screen and is sent once the line is back', async ({
	page,
	context
}) => {
	const right = await rightAnswers(COURSE);
	await page.goto(`${origin()}/learn/${COURSE}/cuoc-goi-gia-danh`);
	const form = page.locator('form.question').first();
	const id = (await form.locator('input[name=question]').getAttribute('value'))!;
	const chosen = page.locator(`#q-${id} input[value="${right.get(id)![0]}"]`);
	await chosen.check({ force: true });
	await context.setOffline(true);
	await form.getByRole('button', { name: 'Gửi câu trả lời' }).click();
	await expect(form.getByText(CUT)).toBeVisible();
	await expect(chosen).toBeChecked();
	await context.setOffline(false);
	await look(page);
	await form.getByRole('button', { name: 'Gửi câu trả lời' }).click();
	await expect(form.getByText('Đúng rồi.', { exact: true })).toBeVisible();
	await expect(form.getByText(CUT)).toBeHidden();
	await page.reload();
	await expect(page.locator(`#q-${id}`).getByText('Đúng rồi.', { exact: true })).toBeVisible();
});

test('what was typed into a form survives a dead line', async ({ page, context }) => {
	const login = newLogin('mat.mang');
	await page.goto(`${origin()}/sign-up`);
	await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(login);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
	await expect(page.getByText(CUT)).toBeVisible();
	await expect(page.getByLabel('Tên đăng nhập hoặc số điện thoại')).toHaveValue(login);
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
	await expect(page.getByRole('heading', { name: 'Tài khoản đã tạo xong' })).toBeVisible();
});

test('the closing quiz keeps what was chosen, offline for a while or closed at once', async ({
	browser,
	own
}) => {
	const right = await rightAnswers(COURSE);
	const person = await own.sender(origin());
	await signUp(person, newLogin('bai.thi'), AREA);
	await doLessons(person, right);
	await send(person, `${EXAM}?/start`, {});
	const first = await openAs(browser, person);
	const context = first.context();
	await first.goto(origin() + EXAM);
	const questions = first.locator('.question');
	await context.setOffline(true);
	await questions.nth(0).locator('input').first().check({ force: true });
	await expect(first.getByText('Chưa lưu được, sẽ thử lại khi có mạng.')).toBeVisible();
	await questions.nth(1).locator('input').first().check({ force: true });
	await context.setOffline(false);
	await expect(first.getByText(/^Đã lưu lúc/)).toBeVisible({ timeout: 30_000 });
	await look(first);
	await questions.nth(2).locator('input').first().check({ force: true });
	await first.close({ runBeforeUnload: true });

	const second = await context.newPage();
	await expect(async () => {
		await second.goto(origin() + EXAM);
		await expect(second.locator('.question:has(input:checked)')).toHaveCount(3);
	}).toPass();
	await second.locator('.question').nth(3).locator('input').first().check({ force: true });
	await second.getByRole('link', { name: 'Nếp Số', exact: true }).click();
	await expect(second).toHaveURL(`${origin()}/`);
	await expect(async () => {
		await second.goto(origin() + EXAM);
		await expect(second.locator('.question:has(input:checked)')).toHaveCount(4);
	}).toPass();
	await context.close();
});

test('the name for a certificate survives a dead line', async ({ browser, own }) => {
	const right = await rightAnswers(COURSE);
	const person = await own.sender(origin());
	await signUp(person, newLogin('dat.roi'), AREA);
	await doLessons(person, right);
	await passExam(person, right);
	const page = await openAs(browser, person);
	const context = page.context();
	await page.goto(`${origin()}/credentials/new?course=${COURSE}`);
	await page.getByLabel('Họ tên in trên chứng nhận').fill('Phạm Văn Đạt');
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Nhận chứng nhận' }).click();
	await expect(page.getByText(CUT)).toBeVisible();
	await expect(page.getByLabel('Họ tên in trên chứng nhận')).toHaveValue('Phạm Văn Đạt');
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Nhận chứng nhận' }).click();
	await expect(page).toHaveURL(/\/credentials\/[0-9a-f-]{36}$/);
	await context.close();
});
