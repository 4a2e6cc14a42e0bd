import * as z from 'zod';
import { localized, slug } from '../fields.ts';
import { choices } from './choices.ts';
import { idsDiffer } from './ids-differ.ts';

const claim = z.strictObject({
	id: slug,
	text: localized,
	/** Whether one should check this before acting on it. */
	check: z.boolean(),
	because: localized,
	/** Where or whom to ask. */
	how: localized.optional()
});

/** An answer of a made-up assistant: one says of each sentence whether it needs checking, then what to do with the whole. */
export const aiCheckScenario = z.strictObject({
	id: slug,
	title: localized,
	intro: localized,
	/** What was asked. */
	question: localized,
	claims: z
		.array(claim)
		.min(3)
		.max(8)
		.superRefine(idsDiffer)
		.superRefine((claims, context) => {
			const kinds = new Set(claims.map(({ check }) => check));
			if (kinds.size < 2) context.addIssue({ code: 'custom', path: [], params: { problem: 'claims-alike' } });
		}),
	choices
});

export type AiCheck = z.infer<typeof aiCheckScenario>;
