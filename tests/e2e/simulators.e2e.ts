import { expect, test, type Locator, type Page } from '@playwright/test';
import { dirname } from 'node:path';
import { SCENARIO_KINDS, type ScenarioKind } from '../../src/lib/lesson/scenarios/schemas.ts';
import { practiceKept, tabTo } from './support/by-keyboard.ts';
import { ask } from './support/own-servers.ts';
import { expectNoSideScroll, look, origin } from './support/people.ts';
import { playAiCheck } from './support/play/ai-check.ts';
import { playAppPermissions } from './support/play/app-permissions.ts';
import type { Press, Way } from './support/play/choose.ts';
import { playFakeSite } from './support/play/fake-site.ts';
import { playNewsCheck } from './support/play/news-check.ts';
import { playOtpGuard } from './support/play/otp-guard.ts';
import { playPhotoPrivacy } from './support/play/photo-privacy.ts';
import { playPublicService } from './support/play/public-service.ts';
import { playQrPayment } from './support/play/qr-payment.ts';
import { playScamCall } from './support/play/scam-call.ts';
import { playScamMessages } from './support/play/scam-messages.ts';
import { playStrongPassword } from './support/play/strong-password.ts';
import { playVideoCall } from './support/play/video-call.ts';
import { practices, type Practice } from './support/practice-lessons.ts';

type Play<K extends ScenarioKind> = (
	block: Locator,
	scenario: Practice<K>['scenario'],
	way: Way,
	press: Press
) => Promise<void>;

const PLAYS: { readonly [K in ScenarioKind]: Play<K> } = {
	'scam-call': playScamCall,
	'scam-messages': playScamMessages,
	'qr-payment': playQrPayment,
	'otp-guard': playOtpGuard,
	'fake-site': playFakeSite,
	'strong-password': playStrongPassword,
	'ai-check': playAiCheck,
	'public-service': playPublicService,
	'news-check': playNewsCheck,
	'app-permissions': playAppPermissions,
	'video-call': playVideoCall,
	'photo-privacy': playPhotoPrivacy
};

const PLAYED = practices();

/** The first scenario of each kind is played by keyboard, wrongly and then rightly. */
const FIRST = SCENARIO_KINDS.map((kind) => PLAYED.find((one) => one.kind === kind)!);

function play(block: Locator, { kind, scenario }: Practice, way: Way, press: Press): Promise<void> {
	return (PLAYS[kind] as Play<typeof kind>)(block, scenario, way, press);
}

/** Opens a practice. With a script, waits until it lives: before that it stands as text. */
async function open(page: Page, { path, kind, id }: Practice, scripted = true): Promise<Locator> {
	await page.goto(origin() + path);
	const block = page.locator(`[data-block="${kind}-${id}"]`);
	await expect(block.locator('section').first()).toBeVisible();
	await expect(block.locator('> p[role=status]')).toHaveCount(scripted ? 1 : 0);
	return block;
}

/** Reaches a control with Tab and works it with the keys it listens to. */
async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
	const type = await target.evaluate((element) => element.getAttribute('type'));
	if (type === 'radio') return pickByKeyboard(page, target);
	await tabTo(page, target);
	await page.keyboard.press(type === 'checkbox' ? 'Space' : 'Enter');
}

/** Tab leads to the picked one of a group, or its first; arrows lead on and pick. */
async function pickByKeyboard(page: Page, target: Locator): Promise<void> {
	const group = page.locator(`input[name="${await target.getAttribute('name')}"]`);
	const picked = group.and(page.locator(':checked'));
	await tabTo(page, (await picked.count()) > 0 ? picked : group.first());
	await page.keyboard.press('Space');
	for (let left = await group.count(); left > 0 && !(await target.isChecked()); left -= 1) {
		await page.keyboard.press('ArrowDown');
	}
	await expect(target).toBeChecked();
}

/** How often games of this block stand in the events. */
async function recorded(block: string): Promise<number> {
	const rows = await ask<{ score: number }>(
		dirname(process.env.E2E_ADMIN_STATE!),
		`select (detail->>'score')::float as score from learning_event where kind = 'practice-done' and detail->>'block' = $1`,
		[block]
	);
	expect(rows.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
	return rows.length;
}

/** The longest file by far: its tests need nothing of each other, so two workers share it. */
test.describe.configure({ mode: 'parallel' });

test('there is a lesson for every kind of simulator, and three scenarios of each', () => {
	for (const kind of SCENARIO_KINDS) {
		expect(PLAYED.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(3);
	}
});

for (const practice of FIRST) {
	test(`by keyboard alone, ${practice.kind} is played wrongly, explained, and played again rightly`, async ({
		page
	}) => {
		const block = await open(page, practice);
		await look(page);
		const press: Press = (target) => pressByKeyboard(page, target.first());
		const name = `${practice.kind}-${practice.id}`;
		const before = await recorded(name);
		const kept = practiceKept(page);
		await play(block, practice, 'wrong', press);
		expect(await kept).toBe('success');
		await expect(page.getByText('Đã ghi nhận phần thực hành.')).toBeVisible();
		await look(page);
		await press(block.getByRole('button', { name: 'Tập lại từ đầu' }));
		await expect(block.locator(':focus')).toHaveCount(1);
		await play(block, practice, 'right', press);
		// Another worker may play the same practice meanwhile.
		await expect.poll(() => recorded(name)).toBeGreaterThanOrEqual(before + 2);
	});
}

for (const practice of PLAYED) {
	test(`by touch, ${practice.kind} ${practice.id} is played through at 360 pixels`, async ({ browser }) => {
		const viewport = { width: 360, height: 740 };
		const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true, locale: 'vi-VN' });
		const page = await context.newPage();
		const block = await open(page, practice);
		const kept = practiceKept(page);
		await play(block, practice, 'right', (target) => target.first().tap());
		expect(await kept).toBe('success');
		await expect(block.getByRole('button', { name: 'Tập lại từ đầu' })).toBeVisible();
		await expectNoSideScroll(page);
		await context.close();
	});
}

for (const practice of FIRST) {
	test(`without a script, ${practice.kind} can be read and its answers opened`, async ({ browser }) => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			viewport: { width: 360, height: 740 }
		});
		const page = await context.newPage();
		const block = await open(page, practice, false);
		const answers = block.locator('summary:visible');
		expect(await answers.count()).toBeGreaterThan(0);
		await answers.first().click();
		await expect(block.locator('details[open]').first()).toBeVisible();
		await context.close();
	});
}
