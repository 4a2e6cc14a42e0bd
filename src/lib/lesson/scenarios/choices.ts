import * as z from 'zod';
import { localized } from '../fields.ts';

/** Things one can do in a situation, each with what comes of it. At least one of them is right, and one is not. */
export const choices = z
	.array(z.strictObject({ text: localized, right: z.boolean(), because: localized }))
	.min(2)
	.max(5)
	.refine((all) => all.some(({ right }) => right), { params: { problem: 'no-right-choice' } })
	.refine((all) => all.some(({ right }) => !right), { params: { problem: 'no-wrong-choice' } });
