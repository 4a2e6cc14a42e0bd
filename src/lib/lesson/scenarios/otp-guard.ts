import * as z from 'zod';
import { localized, slug } from '../fields.ts';
import { choices } from './choices.ts';
import { idsDiffer } from './ids-differ.ts';

/** The only code there is in practice, so that nobody takes one for real. */
const CODE = '000000';

const code = z
	.strictObject({
		from: localized,
		/** What the code is for, and the code. */
		text: localized,
		time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
	})
	.refine(({ text }) => text.vi.includes(CODE) && text.en.includes(CODE), {
		path: ['text'],
		params: { problem: 'code-missing', detail: { code: CODE } }
	});

const round = z.strictObject({
	id: slug,
	situation: localized,
	/** The message that has just arrived on the telephone, if one has. */
	code: code.optional(),
	/** Who or what wants the code, or the password. */
	asker: z.strictObject({
		kind: z.enum(['call', 'chat', 'page', 'app', 'neighbour']),
		name: localized,
		says: localized
	}),
	choices
});

/** Codes that arrive and people who ask for them: one decides who gets them. Usually nobody. */
export const otpGuardScenario = z.strictObject({
	id: slug,
	title: localized,
	intro: localized,
	/** Whose telephone it is, where it is not one's own. */
	phone: localized.optional(),
	rounds: z.array(round).min(3).max(6).superRefine(idsDiffer)
});

export type OtpGuard = z.infer<typeof otpGuardScenario>;
