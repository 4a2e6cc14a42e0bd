import { expect, test, type Page } from '@playwright/test';
import { expectFocusShown, practiceKept, skipToContent, tabTo } from './support/by-keyboard.ts';
import { COURSE, origin } from './support/people.ts';
import { rightAnswers } from './support/right-answers.ts';

const SEND = 'Gửi câu trả lời';

test('somebody without a mouse plays the scam call, answers and goes on', async ({ page }) => {
	const right = await rightAnswers(COURSE);
	await page.goto(`${origin()}/learn/${COURSE}/cuoc-goi-gia-danh`);
	await skipToContent(page);
	await tabTo(page, page.getByRole('button', { name: 'Nghe máy' }));
	await page.keyboard.press('Enter');
	const kept = practiceKept(page);
	const over = page.getByRole('heading', { name: 'Cuộc gọi đã kết thúc' });
	while (!(await over.isVisible())) {
		await page.keyboard.press('Tab');
		await expectFocusShown(page);
		await page.keyboard.press('Enter');
		const onward = page.getByRole('button', { name: /^(Nghe tiếp|Kết thúc cuộc gọi)$/ });
		await expect(onward).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(onward).toBeHidden();
	}
	await expect(over).toBeFocused();
	expect(await kept).toBe('success');
	await expect(page.getByText('Đã ghi nhận phần thực hành.')).toBeVisible();
	const questions = await page.locator('form.question').count();
	for (let at = 0; at < questions; at += 1) await answerByKeyboard(page, at, right);
	await tabTo(page, page.getByRole('button', { name: 'Xong bài, học tiếp' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('Đã xong 1 trong 4 bài')).toBeVisible();
});

test('somebody without a mouse judges the messages of the second lesson and answers a question', async ({
	page
}) => {
	const right = await rightAnswers(COURSE);
	await page.goto(`${origin()}/learn/${COURSE}/tin-nhan-va-duong-link`);
	await skipToContent(page);
	const messages = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Tin lừa' }) });
	await expect(messages.first()).toBeVisible();
	const kept = practiceKept(page);
	for (const message of await messages.all()) {
		await tabTo(page, message.getByRole('button', { name: 'Tin lừa' }));
		await page.keyboard.press('Space');
		await expect(message.getByText(/^(Đúng|Chưa đúng)\. Đây là tin (thật|lừa)\.$/)).toBeVisible();
	}
	expect(await kept).toBe('success');
	await expect(page.getByText(/^Bạn xét đúng \d+ trên \d+ tin\.$/)).toBeVisible();
	await expect(page.getByText('Đã ghi nhận phần thực hành.')).toBeVisible();
	await answerByKeyboard(page, 0, right);
});

test('somebody without a mouse signs up and finds the way through the forms', async ({ page }) => {
	await page.goto(`${origin()}/sign-up`);
	await skipToContent(page);
	await tabTo(page, page.getByLabel('Tên đăng nhập hoặc số điện thoại'));
	await page.keyboard.type('a');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^Tên đăng nhập cần từ 3 đến 40 ký tự/)).toBeVisible();
	const login = page.getByLabel('Tên đăng nhập hoặc số điện thoại');
	await tabTo(page, login);
	await page.keyboard.press('End');
	await page.keyboard.type(`n.phim.${process.pid}`);
	await tabTo(page, page.getByRole('button', { name: 'Tạo tài khoản' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Tài khoản đã tạo xong' })).toBeVisible();
	await tabTo(page, page.getByRole('link', { name: 'Đã cất phiếu, tiếp tục' }));
	await page.keyboard.press('Enter');
	const area = page.getByLabel('Xã, phường nơi bạn ở');
	await tabTo(page, area);
	for (let at = await area.locator('option').count(); at > 0; at -= 1) {
		if ((await area.locator('option:checked').textContent()) === 'Phường An Phú') break;
		await page.keyboard.press('ArrowDown');
	}
	await expect(area.locator('option:checked')).toHaveText('Phường An Phú');
	await tabTo(page, page.getByRole('button', { name: 'Lưu và tiếp tục' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`${origin()}/`);
});

async function answerByKeyboard(
	page: Page,
	at: number,
	right: ReadonlyMap<string, readonly string[]>
): Promise<void> {
	const id = await page
		.locator('form.question')
		.nth(at)
		.locator('input[name=question]')
		.getAttribute('value');
	const form = page.locator(`#q-${id}`);
	const options = form.locator('input[name=answer]');
	await tabTo(page, options.first());
	const values = await options.evaluateAll((inputs) =>
		inputs.map((input) => (input as HTMLInputElement).value)
	);
	await page.keyboard.press('Space');
	for (let step = values.indexOf(right.get(id!)![0]!); step > 0; step -= 1)
		await page.keyboard.press('ArrowDown');
	await tabTo(page, form.getByRole('button', { name: SEND }));
	await page.keyboard.press('Enter');
	await expect(form.getByText('Đúng rồi.', { exact: true })).toBeVisible();
	await expect(page.locator(`#q-${id} :focus, #q-${id}:focus`)).toHaveCount(1);
}
