import * as z from 'zod';
import { localized, slug } from '../fields.ts';
import { choices } from './choices.ts';
import { idsDiffer } from './ids-differ.ts';

/** Whole đồng; the largest is what no daily payment reaches. */
const amount = z.int().min(1000).max(100_000_000);

/** What the payer's telephone shows once the code is scanned. A code without an amount asks for it. */
const pay = z.strictObject({
	kind: z.literal('pay'),
	payee: localized,
	bank: localized.optional(),
	amount: amount.optional(),
	note: localized.optional()
});
/** The newest payments in one's own account, as one's own bank shows them; none when nothing came. */
const account = z.strictObject({
	kind: z.literal('account'),
	entries: z.array(z.strictObject({ from: localized, time: localized, amount })).max(4)
});
/** What somebody else holds out on their telephone. */
const shown = z.strictObject({ kind: z.literal('shown'), heading: localized, text: localized, amount });

const round = z
	.strictObject({
		id: slug,
		/** What one sees and hears around the code. */
		place: localized,
		screen: z.discriminatedUnion('kind', [pay, account, shown]),
		/** What one may look at more closely before choosing. */
		clues: z
			.array(z.strictObject({ id: slug, label: localized, finds: localized }))
			.max(4)
			.superRefine(idsDiffer)
			.default([]),
		/** The amount that is due, for rounds in which one types it before choosing. */
		enter: z.strictObject({ amount }).optional(),
		choices
	})
	.superRefine(({ screen, enter }, context) => {
		if (!enter || (screen.kind === 'pay' && screen.amount === undefined)) return;
		context.addIssue({ code: 'custom', path: ['screen'], params: { problem: 'amount-given' } });
	});

/** Payments by QR code: one looks at name and amount, perhaps closer, and decides whether to pay, or whether one was paid. */
export const qrPaymentScenario = z.strictObject({
	id: slug,
	title: localized,
	intro: localized,
	rounds: z.array(round).min(3).max(6).superRefine(idsDiffer)
});

export type QrPayment = z.infer<typeof qrPaymentScenario>;
