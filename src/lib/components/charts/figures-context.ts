import { getContext, setContext } from 'svelte';
import type { Area } from '#lib/vocabulary/area.ts';
import type { Quarter } from '#lib/vocabulary/indicator.ts';
import type { Localized } from '#lib/vocabulary/locale.ts';
import type { Shown } from './figure-links.ts';

/** A release as a page names it; days and moments are ISO 8601. */
export type NamedRelease = {
	readonly id: string;
	readonly period: Quarter;
	readonly revision: number;
	readonly current: boolean;
	readonly publishedAt: string;
	readonly reason: string | null;
};

/** What every part of a page of figures says of itself: where, when, live or released. */
export type FiguresView = {
	readonly kind: 'live' | 'released';
	readonly forStaff: boolean;
	readonly area: Area;
	readonly above: readonly Area[];
	readonly below: readonly Area[];
	readonly versionTitle: Localized;
	readonly period: Quarter;
	readonly current: Quarter;
	readonly takenAt: string;
	readonly k: number;
	readonly asOf: string | null;
	readonly pending: number;
	readonly release: NamedRelease | null;
	readonly releases: readonly NamedRelease[];
};

/** Where the number of residents comes from. */
export type PopulationTold = {
	readonly sources: readonly string[];
	readonly refDate: string;
	readonly status: 'official' | 'estimate' | 'synthetic';
};

/** Said once by the page, read by its parts. */
export type Figures = {
	readonly view: FiguresView;
	readonly shown: Shown;
	readonly population: PopulationTold | null;
};

const KEY = Symbol('figures');

/** Called once, by the frame of a page of figures. */
export function provideFigures(figures: Figures): void {
	setContext(KEY, figures);
}

/** What the page shows. @throws Error outside a page of figures */
export function useFigures(): Figures {
	const figures = getContext<Figures | undefined>(KEY);
	if (!figures) throw new Error('A part of a page of figures stands outside of one');
	return figures;
}
