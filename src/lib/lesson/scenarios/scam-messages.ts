import * as z from 'zod';
import { localized, slug } from '../fields.ts';

/** Fewest traps an inbox holds; one alone could be found by luck. */
const LEAST_TRAPS = 2;

const message = z.strictObject({
	id: slug,
	channel: z.enum(['sms', 'zalo', 'email']),
	from: localized,
	/** The hour shown beside the message. */
	time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
	text: localized,
	trap: z.boolean(),
	/** What gives a trap away; of a genuine message, what makes it fine. */
	signs: z.array(localized).min(1).max(6),
	because: localized
});

/** A practice inbox: one says of each message whether it is a trap, and learns by which signs to tell. */
export const scamMessagesScenario = z
	.strictObject({
		id: slug,
		title: localized,
		intro: localized,
		messages: z.array(message).min(4).max(12)
	})
	.superRefine(({ messages }, context) => {
		const refuse = (path: PropertyKey[], problem: string, detail: object = {}) =>
			context.addIssue({ code: 'custom', path, params: { problem, detail } });
		const traps = messages.filter(({ trap }) => trap).length;
		if (traps < LEAST_TRAPS) refuse(['messages'], 'traps-few', { least: LEAST_TRAPS });
		if (traps === messages.length) refuse(['messages'], 'genuine-missing');
		for (const [at, { id }] of messages.entries()) {
			const first = messages.findIndex((other) => other.id === id);
			if (first < at) refuse(['messages', at, 'id'], 'id-repeated', { id });
		}
	});

export type ScamMessages = z.infer<typeof scamMessagesScenario>;
