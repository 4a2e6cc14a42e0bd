import * as z from 'zod';
import { slug, text } from '../fields.ts';

/** `steps`: what to do on one's own phone, one thing after the other; each can be ticked off. */
export const stepsSchema = z.strictObject({
	id: slug.optional(),
	title: text,
	steps: z
		.array(z.strictObject({ text, detail: text.optional() }))
		.min(2)
		.max(12)
});

/** What the component gets: every text is phrasing content. */
export type StepsProps = { title: string; steps: { html: string; detail: string | null }[] };
