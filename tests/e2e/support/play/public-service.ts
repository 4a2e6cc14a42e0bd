import { expect, type Locator } from '@playwright/test';
import type { PublicService } from '../../../../src/lib/lesson/scenarios/public-service.ts';
import { choose, type Press, type Way } from './choose.ts';

type Field = PublicService['fields'][number];

/** Does a whole errand on the practice portal. */
export async function playPublicService(
	block: Locator,
	scenario: PublicService,
	way: Way,
	press: Press
): Promise<void> {
	await choose(block, scenario.procedures, way, press);
	if (way === 'wrong') await fillInWrongly(block, scenario, press);
	for (const field of scenario.fields) await fillIn(block, field, 'right', press);
	await press(block.getByRole('button', { name: 'Kiểm tra tờ khai' }));
	await attach(block, scenario, way, press);
	await expect(block.getByText('Đây là những gì sắp gửi đi.')).toBeVisible();
	const send = block.getByRole('button', { name: 'Gửi hồ sơ' });
	if (way === 'wrong') {
		await press(send);
		await expect(block.getByText('Chưa gửi đâu.')).toBeVisible();
	}
	await press(block.getByRole('checkbox', { name: 'Tôi đã đọc lại' }));
	await press(send);
	await expect(block.getByText(scenario.finish.number, { exact: true })).toBeVisible();
	await choose(block, scenario.finish.choices, way, press);
}

/** Sees what is said of each wrong field, and that what was typed is still there. */
async function fillInWrongly(block: Locator, { fields }: PublicService, press: Press): Promise<void> {
	for (const field of fields) await fillIn(block, field, 'wrong', press);
	await press(block.getByRole('button', { name: 'Kiểm tra tờ khai' }));
	for (const field of fields) {
		await expect(block.getByText(becauseOf(field), { exact: true }).first()).toBeVisible();
		if (field.kind !== 'choice') await expect(block.getByLabel(field.label.vi)).toHaveValue('000');
	}
}

async function fillIn(block: Locator, field: Field, way: Way, press: Press): Promise<void> {
	if (field.kind === 'choice') {
		const option = field.options.find(({ right }) => right === (way === 'right'))!;
		const group = block.getByRole('group', { name: field.label.vi });
		await press(group.getByRole('radio', { name: option.text.vi, exact: true }));
	} else {
		await block.getByLabel(field.label.vi).fill(way === 'right' ? field.accepted[0]! : '000');
	}
}

function becauseOf(field: Field): string {
	if (field.kind !== 'choice') return field.because.vi;
	return field.options.find(({ right }) => !right)!.because.vi;
}

async function attach(block: Locator, { papers }: PublicService, way: Way, press: Press): Promise<void> {
	const chosen = papers.filter(({ needed }) => needed === (way === 'right'));
	for (const { label } of chosen) await press(block.getByRole('checkbox', { name: label.vi, exact: true }));
	await press(block.getByRole('button', { name: 'Kiểm tra giấy tờ' }));
	for (const { because } of papers) {
		await expect(block.getByText(because.vi, { exact: true })).toBeVisible();
	}
	await press(block.getByRole('button', { name: 'Tiếp theo' }));
}
