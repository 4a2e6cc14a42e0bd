import { expect, test, type Page } from '@playwright/test';
import {
	answerLesson,
	COURSE,
	expectNoSideScroll,
	look as lookScripted,
	newLogin,
	origin,
	signUpHere
} from './support/people.ts';
import { rightAnswers } from './support/right-answers.ts';

test('a citizen whose browser runs no script learns, passes and is certified', async ({
	browser,
	page: mirror
}) => {
	const right = await rightAnswers(COURSE);
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 360, height: 740 }
	});
	const page = await context.newPage();
	const look = (shown: Page) => lookAt(shown, mirror);

	await test.step('finds the course and reads the call as text', async () => {
		await page.goto(origin());
		await look(page);
		await page.getByRole('link', { name: 'Xem mọi khóa học' }).click();
		await look(page);
		await page.getByRole('link', { name: 'Nhận diện lừa đảo trực tuyến' }).first().click();
		await look(page);
		await page.getByRole('link', { name: 'Bắt đầu' }).click();
		await readCall(page);
		await look(page);
	});

	await test.step('answers, is told why, and tries again', async () => {
		await page.getByRole('button', { name: 'Xong bài, học tiếp' }).click();
		await expect(page.getByText('Còn câu chưa trả lời')).toBeVisible();
		await page.getByRole('link', { name: 'Đến câu chưa trả lời' }).click();
		await answerWrong(page, right);
		await look(page);
		await answerLesson(page, right);
		await look(page);
		await page.getByRole('button', { name: 'Xong bài, học tiếp' }).click();
		await expect(page.getByText('Đã xong 1 trong 4 bài')).toBeVisible();
	});

	await test.step('reads the messages as text', async () => {
		await page.getByText('Đáp án', { exact: true }).first().click();
		await expect(page.getByText(/^Đây là tin (thật|lừa)\.$/).first()).toBeVisible();
		await expect(page.getByText('Nhìn vào đâu để biết').first()).toBeVisible();
		await look(page);
	});

	await test.step('makes an account and says where she lives', async () => {
		await page.getByRole('link', { name: 'Đăng nhập', exact: true }).first().click();
		await look(page);
		await page.goto(`${origin()}/sign-up?next=/learn/${COURSE}/tin-nhan-va-duong-link`);
		await look(page);
		await signUpHere(page, newLogin('khong.js'));
		await look(page);
		await page.getByRole('link', { name: 'Đã cất phiếu, tiếp tục' }).click();
		await look(page);
		await page.getByLabel('Năm sinh').fill('19588');
		await page.getByLabel('Năm sinh').fill('1850');
		await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
		await expect(page.getByText('Năm sinh gồm bốn chữ số').first()).toBeVisible();
		await look(page);
		await page.getByLabel('Năm sinh').fill('1958');
		await page.getByLabel('Xã, phường nơi bạn ở').selectOption({ label: 'Phường Thuận An' });
		await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click();
		await expect(page.getByText('Đã xong 1 trong 4 bài')).toBeVisible();
	});

	await test.step('does the other lessons', async () => {
		for (const done of [2, 3]) {
			await answerLesson(page, right);
			await page.getByRole('button', { name: 'Xong bài, học tiếp' }).click();
			await expect(page.getByText(`Đã xong ${done} trong 4 bài`)).toBeVisible();
		}
		await answerLesson(page, right);
		await page.getByRole('button', { name: 'Xong bài cuối' }).click();
	});

	await test.step('sits the closing quiz in two halves', async () => {
		await look(page);
		await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
		await expect(page.locator('.question')).toHaveCount(10);
		await choose(page, right, 0, 5);
		await page.getByRole('button', { name: 'Lưu, làm tiếp sau' }).click();
		await expect(page.getByText('Đã lưu. Bạn có thể đóng trang và quay lại sau.')).toBeVisible();
		await look(page);
		await page.goto(`${origin()}/learn/${COURSE}/exam`);
		await expect(page.locator('.question:has(input:checked)')).toHaveCount(5);
		await choose(page, right, 5, 9);
		await page.getByRole('button', { name: 'Nộp bài' }).click();
		await expect(page.getByText('Còn câu chưa trả lời')).toBeVisible();
		await expect(page.getByRole('alert').getByRole('link', { name: 'Câu 10 trên 10' })).toBeVisible();
		await expect(page.locator('.question:has(input:checked)')).toHaveCount(9);
		await look(page);
		await choose(page, right, 9, 10);
		await page.getByRole('button', { name: 'Nộp bài' }).click();
		await expect(page.getByRole('heading', { name: 'Chúc mừng, bạn đã đạt!' })).toBeVisible();
		await look(page);
	});

	await test.step('receives the certificate', async () => {
		await page.getByRole('link', { name: 'Nhận chứng nhận' }).click();
		await look(page);
		await page.getByLabel('Họ tên in trên chứng nhận').fill('7');
		await page.getByLabel('Họ tên in trên chứng nhận').fill('Trần Văn 7');
		await page.getByRole('button', { name: 'Nhận chứng nhận' }).click();
		await expect(page.getByText('Hãy ghi họ tên để in lên chứng nhận').first()).toBeVisible();
		await look(page);
		await page.getByLabel('Họ tên in trên chứng nhận').fill('Trần Thị Bưởi');
		await page.getByRole('button', { name: 'Nhận chứng nhận' }).click();
		await expect(page.getByText('Trần Thị Bưởi').first()).toBeVisible();
		await look(page);
		const link = page.getByRole('link', { name: 'Tải chứng nhận (PDF)' });
		const file = await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
		expect(file.headers()['content-type']).toBe('application/pdf');
		expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
		await page.goto(`${origin()}/profile`);
		await look(page);
	});
	await context.close();
});

/**
 * The automatic check is a script itself, and a browser that runs none will not run it either: so it looks at what the
 * person sees in a mirror, a page that holds the same document and none of its scripts.
 */
async function lookAt(page: Page, mirror: Page): Promise<void> {
	await expectNoSideScroll(page);
	const shown = (await page.content())
		.replaceAll(/<script[\s\S]*?<\/script>/g, '')
		.replaceAll('<noscript', '<div')
		.replaceAll('</noscript', '</div');
	const isShown = (url: URL) => url.href === page.url().split('#')[0];
	await mirror.route(isShown, (route) =>
		route.fulfill({ body: shown, contentType: 'text/html; charset=utf-8' })
	);
	await mirror.goto(page.url().split('#')[0]!);
	await mirror.unroute(isShown);
	await lookScripted(mirror);
}

/** The simulator without a script: every turn of the call, and what each choice leads to, opened by hand. */
async function readCall(page: Page): Promise<void> {
	await expect(page.getByRole('button', { name: 'Nghe máy' })).toHaveCount(0);
	await page.getByText('Toàn bộ cuộc gọi').click();
	await expect(page.getByText('Người gọi nói').first()).toBeVisible();
	const choice = page.locator('details details').first();
	await choice.locator('summary').click();
	await expect(choice.getByText(/^(An toàn|Nguy hiểm)$/)).toBeVisible();
	await expect(choice.getByText(/^Sau đó:/)).toBeVisible();
}

async function answerWrong(page: Page, right: ReadonlyMap<string, readonly string[]>): Promise<void> {
	const form = page.locator('form.question').first();
	const id = (await form.locator('input[name=question]').getAttribute('value'))!;
	const wrong = form.locator(
		right
			.get(id)!
			.map((option) => `:not([value="${option}"])`)
			.join('') + '[name=answer]'
	);
	await wrong.first().check({ force: true });
	await form.getByRole('button', { name: 'Gửi câu trả lời' }).click();
	await expect(form.getByText(/^Chưa đúng\. Không sao/)).toBeVisible();
	await expect(form.getByText('Câu trả lời của bạn đã được lưu.')).toBeVisible();
	await expect(form.locator('.because').first()).toBeVisible();
}

/** Chooses what is right in the questions from place `from` up to `to`. */
async function choose(
	page: Page,
	right: ReadonlyMap<string, readonly string[]>,
	from: number,
	to: number
): Promise<void> {
	for (const question of (await page.locator('.question').all()).slice(from, to)) {
		const id = (await question.getAttribute('id'))!.slice(2);
		for (const option of right.get(id)!)
			await question.locator(`input[value="${option}"]`).check({ force: true });
	}
}
