import { readTarget, type TargetFacts } from '#lib/forms/targets.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { textFields } from '../areas/read-upload.ts';

/** Reads the form of a target, and keeps what was typed to show it again. */
export async function readTargetForm(request: Request, locale: Locale) {
	const typed = textFields(await request.formData());
	return { ...readTarget(typed, locale), typed };
}

/** A target as the fields of its form. */
export function asFields(target: TargetFacts): Record<string, string> {
	const { indicator, source, text, scope, setOn, due, value, unit, comparable, why } = target;
	return {
		indicator,
		due,
		unit,
		comparable,
		setOn: setOn ?? '',
		value: value === null ? '' : String(value),
		sourceVi: source.vi,
		sourceEn: source.en,
		textVi: text.vi,
		textEn: text.en,
		scopeVi: scope.vi,
		scopeEn: scope.en,
		whyVi: why.vi,
		whyEn: why.en
	};
}
