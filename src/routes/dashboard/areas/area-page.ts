import { RANKINGS, type Ranking } from '#lib/rules/ranking.ts';
import { drawAreaMap } from '#lib/server/metrics/overview/area-map.ts';
import { AREA_INDICATORS, readAreas, type AreaIndicator } from '#lib/server/metrics/overview/read-areas.ts';
import type { View } from '#lib/server/metrics/overview/view.ts';

/** What the page of areas shows: `?by=` says by which figure, `?sort=` in which order. */
export async function readAreaPage(locals: App.Locals, view: View, url: URL) {
	const indicator = indicatorAsked(url);
	const [rows, map] = await Promise.all([
		readAreas(locals.db, view, indicator),
		drawAreaMap(locals.settings.geojsonDir, view.below)
	]);
	return { rows, map, indicator, sort: sortAsked(url) };
}

/** By which figure areas are compared: the first where nothing known is said. */
export function indicatorAsked(url: URL): AreaIndicator {
	const by = url.searchParams.get('by');
	return AREA_INDICATORS.find((one) => one === by) ?? AREA_INDICATORS[0];
}

function sortAsked(url: URL): Ranking {
	const by = url.searchParams.get('sort');
	return RANKINGS.find((one) => one === by) ?? RANKINGS[0];
}
