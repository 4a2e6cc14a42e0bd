import type { StartupSentence } from '#lib/vocabulary/startup-error.ts';

/** One thing the doctor looked at. What is not well comes with what to do. */
export type Finding =
	| { readonly isWell: true; readonly what: StartupSentence }
	| { readonly isWell: false; readonly what: StartupSentence; readonly remedy: StartupSentence };

export function well(vi: string, en: string): Finding {
	return { isWell: true, what: { vi, en } };
}

export function unwell(what: StartupSentence, remedy: StartupSentence): Finding {
	return { isWell: false, what, remedy };
}
