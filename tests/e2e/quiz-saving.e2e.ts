import { expect, type Browser } from '@playwright/test';
import { doLessons, passExam, send, signUp } from './support/by-forms.ts';
import { test, type OwnServers } from './support/own-servers.ts';
import { COURSE, newLogin, openAs, origin } from './support/people.ts';
import { rightAnswers } from './support/right-answers.ts';

const EXAM = `/learn/${COURSE}/exam`;

async function sitting(browser: Browser, own: OwnServers) {
	const right = await rightAnswers(COURSE);
	const person = await own.sender(origin());
	await signUp(person, newLogin('luu.bai'), '2025:25975');
	await doLessons(person, right);
	await send(person, `${EXAM}?/start`, {});
	const page = await openAs(browser, person);
	await page.goto(origin() + EXAM);
	return { page, person, right };
}

test('of two choices on a slow line the later one stays, whichever save travels longer', async ({
	browser,
	own
}) => {
	const { page } = await sitting(browser, own);
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	let saves = 0;
	await page.route('**/exam?/save', async (route) => {
		saves += 1;
		if (saves === 1) await held;
		await route.continue();
	});
	await page.clock.install();
	await page.goto(origin() + EXAM);
	const options = page.locator('.question').first().locator('input[type=radio]');
	await options.nth(0).check({ force: true });
	await page.clock.runFor(2000);
	await expect.poll(() => saves).toBe(1);
	await options.nth(1).check({ force: true });
	await page.clock.runFor(2000);
	await page.evaluate(() => fetch('/healthz')); // whatever the page sent before this has been seen
	expect(saves, 'while the first save travels, none may overtake it').toBe(1);
	const saved = page.waitForResponse((response) => saves === 2 && response.url().endsWith('?/save'));
	release();
	await expect(page.getByText(/^Đã lưu lúc/)).toBeVisible();
	await page.clock.runFor(2000);
	await saved;
	await page.reload();
	await expect(page.locator('.question').first().locator('input[type=radio]').nth(1)).toBeChecked();
	await page.context().close();
});

test('a quiz handed in elsewhere says so on the other tab', async ({ browser, own }) => {
	const { page, person, right } = await sitting(browser, own);
	await passExam(person, right);
	await page.locator('.question').first().locator('input').first().check({ force: true });
	await expect(page.getByText('Bài kiểm tra này đã nộp rồi. Kết quả được giữ nguyên.')).toBeVisible();
	await page.context().close();
});
