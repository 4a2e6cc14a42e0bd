import * as z from 'zod';
import { localized, slug } from '../fields.ts';
import { choices } from './choices.ts';
import { idsDiffer } from './ids-differ.ts';

/** What one can answer when an app asks for something. */
const ANSWERS = ['allow', 'while-using', 'deny'] as const;

const permission = z
	.strictObject({
		id: slug,
		icon: z.enum([
			'camera',
			'microphone',
			'location',
			'contacts',
			'sms',
			'photos',
			'phone',
			'accessibility',
			'notifications'
		]),
		asks: localized,
		/** The answers that are good ones. */
		best: z.array(z.enum(ANSWERS)).min(1).max(2),
		/** What comes of each answer; `while-using` is offered where it has one. */
		because: z.strictObject({ allow: localized, 'while-using': localized.optional(), deny: localized })
	})
	.superRefine(({ best, because }, context) => {
		for (const [at, answer] of best.entries()) {
			if (because[answer]) continue;
			const params = { problem: 'best-not-offered', detail: { answer } };
			context.addIssue({ code: 'custom', path: ['best', at], params });
		}
	});

/** A practice with an app that has just been installed: it asks for one thing after another; in the end, keep it or not? */
export const appPermissionsScenario = z.strictObject({
	id: slug,
	title: localized,
	intro: localized,
	app: z.strictObject({ name: localized, does: localized }),
	permissions: z.array(permission).min(3).max(8).superRefine(idsDiffer),
	choices
});

export type AppPermissions = z.infer<typeof appPermissionsScenario>;
