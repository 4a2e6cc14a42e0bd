import * as z from 'zod';
import { targetForms, type TargetMistake } from '#lib/messages/targets.ts';
import { INDICATORS, type IndicatorId } from '#lib/vocabulary/indicator.ts';
import type { Locale, Localized } from '#lib/vocabulary/locale.ts';
import { isDay } from './areas/days.ts';
import { errorsByField } from './errors-by-field.ts';

export const TARGET_UNITS = ['percent', 'ratio'] as const;
export const TARGET_COMPARABLE = ['no', 'partly'] as const;

/** A goal somebody set, as an administrator states it. */
export type TargetFacts = {
	readonly indicator: IndicatorId;
	readonly source: Localized;
	readonly text: Localized;
	/** Of whom: place, age. */
	readonly scope: Localized;
	/** The day it was set, '2022-03-31', where that is known. */
	readonly setOn: string | null;
	/** The year by which it is to be reached: '2030'. */
	readonly due: string;
	/** In `unit`; null where the figure is not known. */
	readonly value: number | null;
	readonly unit: (typeof TARGET_UNITS)[number];
	/** Whether our figure may be held against it at all. */
	readonly comparable: (typeof TARGET_COMPARABLE)[number];
	/** Told to managers beside the target: why it compares badly. Empty where nobody said. */
	readonly why: Localized;
};

const MOST = { percent: 100, ratio: 10 } as const;

function mistake(name: TargetMistake): string {
	return name;
}

const words = (missing: TargetMistake) =>
	z.string(mistake(missing)).trim().min(1, mistake(missing)).max(300, mistake('long'));
const mayBeEmpty = z.string().trim().max(300, mistake('long')).default('');
/** '70', '70,5' and '70.5' alike; empty is "not known". */
const value = z
	.string()
	.trim()
	.regex(/^(\d{1,3}([.,]\d{1,3})?)?$/, mistake('value-form'))
	.transform((text) => (text === '' ? null : Number(text.replace(',', '.'))));
const setOn = z
	.string()
	.trim()
	.refine((text) => text === '' || isDay(text), mistake('day-form'))
	.transform((text) => text || null);

const schema = z
	.object({
		indicator: z.enum(INDICATORS, mistake('indicator-needed')),
		sourceVi: words('source-vi-needed'),
		sourceEn: words('source-en-needed'),
		textVi: words('text-vi-needed'),
		textEn: words('text-en-needed'),
		scopeVi: words('scope-vi-needed'),
		scopeEn: words('scope-en-needed'),
		setOn: setOn.default(null),
		due: z
			.string(mistake('year-form'))
			.trim()
			.regex(/^20\d\d$/, mistake('year-form')),
		value: value.default(null),
		unit: z.enum(TARGET_UNITS, mistake('choice-needed')),
		comparable: z.enum(TARGET_COMPARABLE, mistake('choice-needed')),
		whyVi: mayBeEmpty,
		whyEn: mayBeEmpty
	})
	.superRefine(({ value: number, unit, comparable, whyVi, whyEn }, context) => {
		const complain = (field: string, message: TargetMistake) =>
			context.addIssue({ code: 'custom', path: [field], message });
		if (number !== null && number > MOST[unit]) complain('value', 'value-range');
		if (comparable === 'no' && whyVi === '') complain('whyVi', 'why-needed');
		if (comparable === 'no' && whyEn === '') complain('whyEn', 'why-needed');
	});

export type TargetRead =
	| { readonly facts: TargetFacts; readonly errors: null }
	| { readonly facts: null; readonly errors: Readonly<Record<string, string>> };

/** Reads a form about a target. @returns its facts, or a sentence by field */
export function readTarget(stated: Readonly<Record<string, string | undefined>>, locale: Locale): TargetRead {
	const read = schema.safeParse(stated);
	if (!read.success) return { facts: null, errors: errorsByField(read.error.issues, targetForms[locale]) };
	const { sourceVi, sourceEn, textVi, textEn, scopeVi, scopeEn, whyVi, whyEn, ...rest } = read.data;
	const facts = {
		...rest,
		source: { vi: sourceVi, en: sourceEn },
		text: { vi: textVi, en: textEn },
		scope: { vi: scopeVi, en: scopeEn },
		why: { vi: whyVi, en: whyEn }
	};
	return { facts, errors: null };
}
