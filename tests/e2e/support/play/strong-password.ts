import { expect, type Locator } from '@playwright/test';
import type { StrongPassword } from '../../../../src/lib/lesson/scenarios/strong-password.ts';
import { choose, type Press, type Way } from './choose.ts';

type Build = Extract<StrongPassword['rounds'][number], { kind: 'build' }>;

/** Builds every phrase and makes every choice; whoever goes the wrong way first takes a word others would guess. */
export async function playStrongPassword(
	block: Locator,
	scenario: StrongPassword,
	way: Way,
	press: Press
): Promise<void> {
	for (const round of scenario.rounds) {
		const says = round.kind === 'build' ? round.task : round.says;
		await expect(block.getByText(says.vi, { exact: true })).toBeVisible();
		if (round.kind === 'build') await build(block, round, way, press);
		else await choose(block, round.choices, way, press);
	}
}

async function build(block: Locator, { words, least }: Build, way: Way, press: Press): Promise<void> {
	const tile = (word: Build['words'][number]) =>
		block.getByRole('button', { name: word.text.vi, exact: true });
	const done = block.getByRole('button', { name: 'Xong, xem câu này' });
	if (way === 'wrong') {
		const guessed = words.find(({ fit }) => !fit)!;
		await press(tile(guessed));
		await press(done);
		await expect(block.getByText(guessed.because.vi, { exact: true })).toBeVisible();
		await press(tile(guessed));
	}
	for (const word of words.filter(({ fit }) => fit).slice(0, least)) await press(tile(word));
	await press(done);
	await expect(block.getByText('Câu này chắc', { exact: true })).toBeVisible();
	await press(block.getByRole('button', { name: /^(Tiếp theo|Xem kết quả)$/ }));
}
