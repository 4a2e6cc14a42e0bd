import * as z from 'zod';
import { localized, slug } from '../fields.ts';
import { choices } from './choices.ts';
import { idsDiffer } from './ids-differ.ts';

/** Fewest looks elsewhere before one may judge a post: one alone can mislead. */
const LEAST_LOOKS = 2;

/** A look elsewhere: who says so, what others say, how old it is, what the picture tells, what somebody who knows says. */
const move = z.strictObject({
	id: slug,
	kind: z.enum(['source', 'others', 'date', 'picture', 'expert']),
	label: localized,
	finds: localized
});

const post = z
	.strictObject({
		id: slug,
		by: localized,
		when: localized,
		text: localized,
		/** What the picture or the video of the post shows, in words. */
		shows: localized.optional(),
		moves: z.array(move).min(LEAST_LOOKS).max(5).superRefine(idsDiffer),
		/** How many looks it takes before one may judge. */
		least: z.int().min(LEAST_LOOKS),
		choices
	})
	.superRefine(({ moves, least }, context) => {
		if (least <= moves.length) return;
		const detail = { bound: `≤ ${moves.length}` };
		context.addIssue({ code: 'custom', path: ['least'], params: { problem: 'field-range', detail } });
	});

/** A practice feed: one looks elsewhere before one decides what to make of each post. */
export const newsCheckScenario = z.strictObject({
	id: slug,
	title: localized,
	intro: localized,
	posts: z.array(post).min(3).max(6).superRefine(idsDiffer)
});

export type NewsCheck = z.infer<typeof newsCheckScenario>;
