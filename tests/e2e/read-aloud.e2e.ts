import { expect, type Page } from '@playwright/test';
import { serveBlocks } from './support/lesson-with-blocks.ts';
import { test } from './support/own-servers.ts';
import { look } from './support/people.ts';
import { stubVoice } from './support/stubbed-voice.ts';

const LISTEN = { name: 'Nghe đọc bài' };
/** What a listener hears of the lesson, in order. */
const HEARD = [
	'Cuộc gọi lạ',
	'Học xong bài này, bạn sẽ biết dừng lại.',
	'Họ hẹn lúc 7:30 ở TP. Hồ Chí Minh.',
	'Họ đòi 1.234.567 đồng.',
	'Dấu hiệu',
	'Hình: Điện thoại đang reo',
	'Họ làm, Bạn làm',
	'Giục gấp, Dừng lại.',
	'1: Cúp máy',
	'2: Gọi 113',
	'Thử nghĩ xem',
	'Ai gọi?',
	'Công an',
	'Kẻ gian',
	'Chặn số lạ',
	'1: Mở Điện thoại',
	'Biểu tượng ống nghe màu xanh.',
	'2: Chạm vào số lạ, rồi chạm dấu ba chấm',
	'3: Chọn Chặn',
	'Phim',
	'Xem cách chặn một số lạ',
	'Bản ghi âm',
	'Nghe giọng kẻ gian',
	'Đến phần thực hành: Cuộc gọi xưng là công an',
	'Hết bài.'
];

const spoken = (page: Page) => page.evaluate(() => window.voice.spoken.map(({ text }) => text));
const end = (page: Page) => page.evaluate(() => window.voice.end());
/** The stretch of text that is marked. */
const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('being-read') ?? [])].map(String).join().replace(/\s+/g, ' '));

test('a lesson offers to be heard only where the device speaks its language, and moves nothing', async ({
	page,
	own
}) => {
	const lesson = await serveBlocks(own);
	await stubVoice(page, 'en-US', 'fr-FR');
	await page.goto(lesson, { waitUntil: 'networkidle' });
	const text = page.getByText('Họ hẹn lúc 7:30');
	await expect(page.getByRole('button', LISTEN)).toBeHidden();
	const before = await text.boundingBox();
	await page.evaluate(() => window.voice.arrive('en-US', 'vi_VN'));
	await expect(page.getByRole('button', LISTEN)).toBeVisible();
	expect(await text.boundingBox()).toEqual(before);
	await look(page);

	await test.step('on the English page by an English voice', async () => {
		await page.goto(lesson.replace('/learn/', '/en/learn/'));
		await page.getByRole('button', { name: 'Listen to this lesson' }).click();
		expect(await page.evaluate(() => window.voice.spoken[0]?.lang)).toBe('en-US');
	});
});

test('somebody hears a whole lesson, sentence by sentence', async ({ page, own }) => {
	await stubVoice(page, 'vi-VN');
	await page.goto(await serveBlocks(own));
	await page.getByRole('button', LISTEN).click();
	await expect(page.getByRole('button', { name: 'Tạm dừng' })).toBeFocused();
	for (const [at, sentence] of HEARD.entries()) {
		expect((await spoken(page)).at(-1)).toBe(sentence);
		// What the voice adds is not on the page, so it is not marked.
		const onPage = sentence.replace(/^(\d|Hình|Đến phần thực hành): /, '');
		if (!sentence.startsWith('Hình') && !onPage.includes(', ')) expect(await marked(page)).toContain(onPage);
		if (at === 15) await expect(page.getByText('Mở Điện thoại')).toBeInViewport();
		await end(page);
	}
	expect(await spoken(page)).toEqual(HEARD);
	expect(await marked(page)).toBe('');
	await expect(page.getByRole('button', LISTEN)).toBeFocused();
});

test('somebody pauses, changes the speed, stops, and leaves; the voice obeys', async ({ page, own }) => {
	await stubVoice(page, 'vi-VN');
	const lesson = await serveBlocks(own);
	await page.goto(lesson);
	const cancelled = () => page.evaluate(() => window.voice.cancelled);

	await test.step('a pause silences it, and going on begins the sentence anew', async () => {
		await page.getByRole('button', LISTEN).press('Enter');
		await end(page);
		await page.keyboard.press('Enter');
		expect(await cancelled()).toBe(1);
		await look(page);
		await page.getByRole('button', { name: 'Đọc tiếp' }).press('Enter');
		expect(await spoken(page)).toEqual([HEARD[0], HEARD[1], HEARD[1]]);
	});

	await test.step('another speed counts at once and is remembered', async () => {
		await page.getByLabel('Tốc độ đọc').selectOption('Chậm');
		expect(await page.evaluate(() => window.voice.spoken.at(-1))).toMatchObject({
			text: HEARD[1],
			rate: 0.75
		});
		await page.getByRole('button', { name: 'Thôi đọc' }).click();
		expect(await cancelled()).toBe(3);
		expect(await marked(page)).toBe('');
		await page.reload();
		await page.getByRole('button', LISTEN).click();
		await expect(page.getByLabel('Tốc độ đọc')).toHaveValue('slow');
	});

	await test.step('a voice that fails is told in a sentence, and may be asked again', async () => {
		await page.evaluate(() => window.voice.fail());
		await expect(page.getByText(/^Máy không đọc được lúc này\./)).toBeVisible();
		await page.getByRole('button', LISTEN).click();
		await expect(page.getByText(/^Máy không đọc được lúc này\./)).toBeHidden();
	});

	await test.step('who leaves the page is not followed by the voice', async () => {
		await page.evaluate(() => sessionStorage.setItem('cancelled', '0'));
		await page.goto(new URL('/', lesson).href);
		expect(Number(await page.evaluate(() => sessionStorage.getItem('cancelled')))).toBeGreaterThan(0);
	});
});
