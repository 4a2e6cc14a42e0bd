import * as z from 'zod';
import { localized, slug } from '../fields.ts';
import { choices } from './choices.ts';
import { idsDiffer } from './ids-differ.ts';

const addressText = z.string().trim().min(1).max(60);
/** What gives a false site away; of a genuine one, what makes it fine. */
const signs = z.array(localized).min(1).max(5);

/** An address in pieces, as one reads it. One piece says who owns the site: the end of the host's name. */
const address = z
	.strictObject({
		parts: z
			.array(z.strictObject({ text: addressText, owner: z.literal(true).optional() }))
			.min(2)
			.max(6),
		/** Whose site this is, and how the address says so. */
		because: localized
	})
	.superRefine(({ parts }, context) => {
		const refuse = (problem: string) =>
			context.addIssue({ code: 'custom', path: ['parts'], params: { problem } });
		const host = hostOf(parts.map(({ text }) => text).join(''));
		const [owner, ...others] = parts.filter((part) => part.owner);
		if (!host.endsWith('.example')) refuse('address-real');
		else if (!owner || others.length > 0 || !(host === owner.text || host.endsWith(`.${owner.text}`)))
			refuse('owner-one');
	});

const page = z.strictObject({
	kind: z.literal('page'),
	id: slug,
	/** How one got here. */
	from: localized,
	address,
	page: z.strictObject({
		heading: localized,
		text: localized,
		/** What the page wants to know. Nothing can be typed there. */
		fields: z.array(localized).max(5).default([])
	}),
	ask: localized.optional(),
	choices,
	signs
});

const results = z.strictObject({
	kind: z.literal('results'),
	id: slug,
	from: localized,
	/** The words that were searched for. */
	search: localized,
	results: z
		.array(
			z.strictObject({
				title: localized,
				address: addressText.refine((text) => hostOf(`https://${text}`).endsWith('.example'), {
					params: { problem: 'address-real' }
				}),
				text: localized,
				ad: z.boolean().default(false)
			})
		)
		.min(2)
		.max(4),
	ask: localized.optional(),
	choices,
	signs
});

/** Sites false and genuine: one finds in the address who owns the site, then decides whether to go on. */
export const fakeSiteScenario = z.strictObject({
	id: slug,
	title: localized,
	intro: localized,
	rounds: z
		.array(z.discriminatedUnion('kind', [page, results]))
		.min(3)
		.max(6)
		.superRefine(idsDiffer)
});

export type FakeSite = z.infer<typeof fakeSiteScenario>;

function hostOf(text: string): string {
	return URL.canParse(text) ? new URL(text).hostname : '';
}
