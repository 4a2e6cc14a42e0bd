import { expect, test } from 'vitest';
import { compileScenarios } from '#lib/lesson/scenarios/compile-scenarios.ts';
import { places } from '../lesson-fixture.ts';

const CHOICES = `    choices:
      - { text: { vi: Trả, en: Pay }, right: false, because: { vi: Mất tiền, en: Lost } }
      - { text: { vi: Hỏi, en: Ask }, right: true, because: { vi: Tốt, en: Good } }
`;
const round = (id: string) => `  - id: ${id}
    place: { vi: Quán, en: A stall }
    screen: { kind: pay, payee: { vi: Ông A, en: Mr A }, amount: 25000 }
    clues: [{ id: nhin, label: { vi: Nhìn, en: Look }, finds: { vi: Lệch, en: Crooked } }]
${CHOICES}`;
const TYPED = `  - id: go
    place: { vi: Sạp, en: A stall }
    screen: { kind: pay, payee: { vi: Ông A, en: Mr A } }
    enter: { amount: 90000 }
${CHOICES}`;
const GOOD = `id: quan
title: { vi: Quán, en: A stall }
intro: { vi: Trả tiền, en: Pay }
rounds:
${round('mot')}${round('hai')}${TYPED}`;

const problems = (text: string) => places(compileScenarios({ 'qr-payment/quan.yaml': text }).problems);

test('a scenario of payments that is whole has no problem', () => {
	expect(problems(GOOD)).toEqual([]);
});

test.each([
	{
		because: 'two rounds of one name',
		text: GOOD.replace('id: hai', 'id: mot'),
		found: ['12 id-repeated']
	},
	{ because: 'two rounds only', text: GOOD.replace(TYPED, ''), found: ['4 field-range'] },
	{
		because: 'the amount to type is given away',
		text: GOOD.replace('en: Mr A } }\n    enter', 'en: Mr A }, amount: 90000 }\n    enter'),
		found: ['21 amount-given']
	},
	{
		because: 'an amount is typed where one is paid',
		text: GOOD.replace(/screen: .*\n {4}enter/, 'screen: { kind: account, entries: [] }\n    enter'),
		found: ['21 amount-given']
	},
	{
		because: 'nothing is right',
		text: GOOD.replace('right: true', 'right: false'),
		found: ['9 no-right-choice']
	},
	{
		because: 'nothing is wrong',
		text: GOOD.replace('right: false', 'right: true'),
		found: ['9 no-wrong-choice']
	},
	{ because: 'half a đồng', text: GOOD.replace('25000', '25000.5'), found: ['7 field-type'] },
	{ because: 'an unknown screen', text: GOOD.replace('kind: pay', 'kind: tv'), found: ['7 field-form'] }
])('$because', ({ text, found }) => {
	expect(text).not.toBe(GOOD);
	expect(problems(text)).toEqual(found);
});
