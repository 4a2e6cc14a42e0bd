import type { Quarter } from '#lib/vocabulary/indicator.ts';

/** Which pages of figures: a manager's, or everybody's. */
export type FiguresBase = '/dashboard' | '/figures';

/** What a page of figures shows; each link on it keeps this and changes one thing. */
export type Shown = {
	readonly base: FiguresBase;
	readonly area: string;
	/** The release; null where the figures are live. */
	readonly release: string | null;
	/** A quarter that is not the one that a live page shows by itself. */
	readonly period: Quarter | null;
};

/** A page of figures, without its language. @param page '', '/areas' … @param more parameters of that page */
export function figuresHref(shown: Shown, page: string, more: Readonly<Record<string, string>> = {}): string {
	return `${shown.base}${page}?${queryOf(shown, more)}`;
}

/** The same figures from the API: live ones need a manager's sign-in or a key. */
export function apiHref(
	shown: Shown,
	indicator: string,
	{ by, period, format }: { by?: string; period: string; format?: 'csv' | 'xlsx' }
): string {
	const query = new URLSearchParams({ area: shown.area });
	if (by) query.set('by', by);
	if (shown.release) query.set('release', shown.release);
	else {
		query.set('period', period);
		query.set('live', 'true');
	}
	if (format) query.set('format', format);
	return `/api/v1/metrics/${indicator}/observations?${query}`;
}

function queryOf({ area, release, period }: Shown, more: Readonly<Record<string, string>>): string {
	const query = new URLSearchParams({ area });
	if (release) query.set('release', release);
	if (period) query.set('period', period);
	for (const [name, value] of Object.entries(more)) query.set(name, value);
	return query.toString();
}
