import { expect, type Page } from '@playwright/test';
import { serveBlocks } from './support/lesson-with-blocks.ts';
import { test } from './support/own-servers.ts';
import { look } from './support/people.ts';

const boxes = (page: Page) => page.getByRole('region', { name: 'Chặn số lạ' }).getByRole('checkbox');

test('somebody ticks off steps on their phone and finds the ticks again', async ({ page, browser, own }) => {
	const lesson = await serveBlocks(own);
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET') sent.push(request.url());
	});
	await page.goto(lesson);
	await expect(page.getByText('0 trên 3 bước xong')).toBeVisible();
	await boxes(page).nth(0).check();
	await page.getByText('Chọn Chặn').click();
	await expect(page.getByText('2 trên 3 bước xong')).toBeVisible();
	await look(page);

	await test.step('after a reload, and on the English page of the same lesson', async () => {
		await page.reload();
		await expect(page.getByText('2 trên 3 bước xong')).toBeVisible();
		await expect(boxes(page).nth(1)).not.toBeChecked();
		await page.goto(lesson.replace('/learn/', '/en/learn/'));
		await expect(page.getByText('2 of 3 steps done')).toBeVisible();
		await page.goto(lesson);
	});

	await test.step('is praised for the last one, and may take one back', async () => {
		await boxes(page).nth(1).focus();
		await page.keyboard.press('Space');
		await expect(page.getByRole('status').filter({ hasText: 'Giỏi lắm!' })).toBeVisible();
		await boxes(page).nth(0).uncheck();
		await expect(page.getByText('2 trên 3 bước xong')).toBeVisible();
		expect(sent).toEqual([]);
	});

	await test.step('a browser that runs no script ticks them too', async () => {
		const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
		await plain.goto(lesson);
		await boxes(plain).nth(2).check();
		await expect(boxes(plain).nth(2)).toBeChecked();
		await expect(plain.getByText('3 bước', { exact: true })).toBeVisible();
		await plain.close();
	});
});

test('a film and a sound say what they weigh and fetch nothing before they are played', async ({
	page,
	own
}) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto(await serveBlocks(own), { waitUntil: 'networkidle' });
	await page.getByText('3,2 MB. Chỉ tải khi bạn bấm phát.').scrollIntoViewIfNeeded();
	await expect(page.getByText('1,2 MB. Chỉ tải khi bạn bấm phát.')).toHaveCount(2);
	const film = page.locator('video');
	const { width, height } = (await film.boundingBox())!;
	expect(width / height).toBeCloseTo(16 / 9, 1);
	await page.getByText('Đọc lời của phim').click();
	await expect(page.getByText('Chị Lan mở danh sách cuộc gọi.')).toBeVisible();
	expect(fetched.filter((url) => /\.(mp3|mp4)$/.test(url))).toEqual([]);
	await look(page);

	await test.step('the captions come with the film', async () => {
		const track = film.locator('track');
		await expect(track).toHaveAttribute('srclang', 'vi');
		const captions = await page.request.get(new URL((await track.getAttribute('src'))!, page.url()).href);
		expect(captions.headers()['content-type']).toContain('text/vtt');
	});
});
