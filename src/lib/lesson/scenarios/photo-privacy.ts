import * as z from 'zod';
import { fileName, localized, slug } from '../fields.ts';
import { choices } from './choices.ts';
import { idsDiffer } from './ids-differ.ts';

/**
 * How far apart the middles of two details must be, in percent of the picture's width or height: numbers of 48 pixels
 * then stand clear of each other on a screen 320 pixels wide, in a picture of three to two.
 */
const APART = { x: 16.7, y: 25.4 } as const;

const percent = z.number().min(0).max(100);

/** Something in the picture, its box in percent of width and height. `hide` says whether it gives something away. */
const detail = z.strictObject({
	id: slug,
	label: localized,
	x: percent,
	y: percent,
	w: percent,
	h: percent,
	hide: z.boolean(),
	because: localized
});

/** A practice with a picture one is about to send: cover what gives something away, then choose who gets to see it. */
export const photoPrivacyScenario = z
	.strictObject({
		id: slug,
		title: localized,
		intro: localized,
		/** A file beside the scenarios. */
		picture: z.strictObject({ file: fileName, alt: localized }),
		details: z
			.array(detail)
			.min(3)
			.max(8)
			.superRefine(idsDiffer)
			.refine((all) => all.some(({ hide }) => hide), { params: { problem: 'hide-none' } })
			.refine((all) => !all.every(({ hide }) => hide), { params: { problem: 'hide-all' } }),
		audience: choices
	})
	.superRefine(({ details }, context) => {
		for (const [at, one] of details.entries()) {
			const near = details.slice(0, at).find((other) => areClose(one, other));
			if (!near) continue;
			const params = { problem: 'details-close', detail: { id: one.id, other: near.id } };
			context.addIssue({ code: 'custom', path: ['details', at, 'x'], params });
		}
	});

export type PhotoPrivacy = z.infer<typeof photoPrivacyScenario>;

type Box = Pick<z.infer<typeof detail>, 'x' | 'y' | 'w' | 'h'>;

function areClose(a: Box, b: Box): boolean {
	const across = Math.abs(a.x + a.w / 2 - (b.x + b.w / 2));
	const down = Math.abs(a.y + a.h / 2 - (b.y + b.h / 2));
	return across < APART.x && down < APART.y;
}
