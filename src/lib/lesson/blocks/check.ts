import * as z from 'zod';
import { slug, text } from '../fields.ts';

/** A `check`: a question in the text that is not marked, so its answer may stand beside it. */
export const checkSchema = z
	.strictObject({
		id: slug.optional(),
		question: text,
		options: z
			.array(z.strictObject({ text, right: z.boolean().default(false), because: text }))
			.min(2)
			.max(8)
	})
	.refine((check) => check.options.some((option) => option.right), {
		path: ['options'],
		params: { problem: 'no-right-choice' }
	});

/** What the component gets: `question` and each option's `html` are phrasing content, `because` is flow content. */
export type CheckProps = {
	question: string;
	/** Whether several options are right, so that boxes rather than radio buttons are shown. */
	several: boolean;
	options: { id: string; html: string; right: boolean; because: string }[];
};
