import { expect, test } from 'vitest';
import { compareAmount, readDong } from '#lib/rules/dong-amount.ts';

test.each([
	{ text: '45000', amount: 45000, because: 'plain digits' },
	{ text: '45.000', amount: 45000, because: 'dots as Vietnamese writes them' },
	{ text: ' 45 000 đ ', amount: 45000, because: 'spaces and the sign of the đồng' },
	{ text: '1,250,000 VND', amount: 1250000, because: 'commas as English writes them' },
	{ text: '45 đồng', amount: 45, because: 'the word for the currency' },
	{ text: '', amount: null, because: 'nothing was typed' },
	{ text: 'bốn lăm', amount: null, because: 'words are no figures' },
	{ text: '-45000', amount: null, because: 'nobody pays less than nothing' }
])('“$text” is read as $amount: $because', ({ text, amount }) => {
	expect(readDong(text)).toBe(amount);
});

test.each([
	{ typed: 45000, as: 'right', because: 'it is what is due' },
	{ typed: 450000, as: 'zeros-more', because: 'one zero too many' },
	{ typed: 45, as: 'zeros-less', because: 'three zeros too few' },
	{ typed: 54000, as: 'more', because: 'figures changed places' },
	{ typed: 40000, as: 'less', because: 'it is less than what is due' },
	{ typed: 0, as: 'none', because: 'nothing is no payment' },
	{ typed: null, as: 'none', because: 'it could not be read' }
])('$typed for 45000 counts as $as: $because', ({ typed, as }) => {
	expect(compareAmount(typed, 45000)).toBe(as);
});
