import * as z from 'zod';
import { localized, slug, text } from '../fields.ts';
import { choices } from './choices.ts';
import { idsDiffer } from './ids-differ.ts';

const asked = { id: slug, label: localized, hint: localized.optional() };
/** What is typed: compared as `rules/same-entry.ts` does, so without marks, capitals or spaces. */
const typed = { ...asked, accepted: z.array(text).min(1).max(6), because: localized };

const field = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('text'), ...typed }),
	/** Day, month and year, `05/09/1970`. */
	z.strictObject({ kind: z.literal('date'), ...typed }),
	z.strictObject({ kind: z.literal('choice'), ...asked, options: choices })
]);

const paper = z.strictObject({ id: slug, label: localized, needed: z.boolean(), because: localized });

const papers = z
	.array(paper)
	.min(2)
	.max(6)
	.superRefine(idsDiffer)
	.refine((all) => all.some(({ needed }) => needed), { params: { problem: 'paper-needed-none' } })
	.refine((all) => !all.every(({ needed }) => needed), { params: { problem: 'paper-needless-none' } });

/**
 * A practice errand on a fake portal: find the procedure, fill in the form from a made-up person's paper, attach what is
 * asked for, read it over and send it, keep the receipt.
 */
export const publicServiceScenario = z.strictObject({
	id: slug,
	title: localized,
	intro: localized,
	/** The name above the fake portal. */
	site: localized,
	card: z
		.array(z.strictObject({ label: localized, value: localized }))
		.min(2)
		.max(8),
	procedures: choices,
	fields: z.array(field).min(2).max(6).superRefine(idsDiffer),
	/** What is asked about the papers; left out: which of them to attach. */
	papersAsk: localized.optional(),
	papers,
	finish: z.strictObject({ number: text, choices })
});

export type PublicService = z.infer<typeof publicServiceScenario>;
