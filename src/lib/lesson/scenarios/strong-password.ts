import * as z from 'zod';
import { localized, slug } from '../fields.ts';
import { choices } from './choices.ts';
import { idsDiffer } from './ids-differ.ts';

/** Words on tiles, of which one makes a phrase. Nothing is ever typed here, so nobody gives a real password away. */
const build = z
	.strictObject({
		kind: z.literal('build'),
		id: slug,
		task: localized,
		words: z
			.array(z.strictObject({ id: slug, text: localized, fit: z.boolean(), because: localized }))
			.min(6)
			.max(14)
			.superRefine(idsDiffer),
		/** Fewest fit words that make the phrase long enough. */
		least: z.int().min(3).max(8)
	})
	.superRefine(({ words, least }, context) => {
		const refuse = (problem: string, detail: object = {}) =>
			context.addIssue({ code: 'custom', path: ['words'], params: { problem, detail } });
		if (words.filter(({ fit }) => fit).length < least) refuse('words-few', { least });
		if (words.every(({ fit }) => fit)) refuse('no-wrong-choice');
	});

const choose = z.strictObject({ kind: z.literal('choose'), id: slug, says: localized, choices });

/** Passwords, passphrases and passkeys: one puts a phrase together from tiles, or decides what to do. */
export const strongPasswordScenario = z.strictObject({
	id: slug,
	title: localized,
	intro: localized,
	rounds: z
		.array(z.discriminatedUnion('kind', [build, choose]))
		.min(3)
		.max(6)
		.superRefine(idsDiffer)
});

export type StrongPassword = z.infer<typeof strongPasswordScenario>;
