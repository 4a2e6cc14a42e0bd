import { expect, type Locator } from '@playwright/test';
import type { QrPayment } from '../../../../src/lib/lesson/scenarios/qr-payment.ts';
import { choose, type Press, type Way } from './choose.ts';

/** Pays, or takes payment, in every round; whoever goes the wrong way also types a zero too many first. */
export async function playQrPayment(
	block: Locator,
	scenario: QrPayment,
	way: Way,
	press: Press
): Promise<void> {
	for (const round of scenario.rounds) {
		await expect(block.getByText(round.place.vi, { exact: true })).toBeVisible();
		for (const { label, finds } of round.clues) {
			await press(block.getByText(label.vi, { exact: true }));
			await expect(block.getByText(finds.vi, { exact: true })).toBeVisible();
		}
		if (round.enter) await enter(block, round.enter.amount, way, press);
		await choose(block, round.choices, way, press);
	}
}

async function enter(block: Locator, due: number, way: Way, press: Press): Promise<void> {
	const field = block.getByLabel('Số tiền bạn sẽ trả (đồng)');
	const done = block.getByRole('button', { name: 'Nhập số tiền này' });
	if (way === 'wrong') {
		await field.fill(`${due}0`);
		await press(done);
		await expect(block.getByText('thừa số 0')).toBeVisible();
	}
	await field.fill(new Intl.NumberFormat('vi-VN').format(due));
	await press(done);
	await expect(block.getByText(/^Đúng [\d.]+\sđ\./)).toBeVisible();
}
