import { figureText } from '#lib/components/charts/figure-text.ts';
import { shortName } from '#lib/components/charts/area-row.ts';
import { trendValues } from '#lib/components/charts/trend-values.ts';
import { areaFigures } from '#lib/messages/area-figures.ts';
import { courseFigures } from '#lib/messages/course-figures.ts';
import { dashboard } from '#lib/messages/dashboard.ts';
import { gapFigures } from '#lib/messages/gap-figures.ts';
import { groups } from '#lib/messages/groups.ts';
import { headlines } from '#lib/messages/headlines.ts';
import { rankAreas } from '#lib/rules/ranking.ts';
import type { Db } from '#lib/server/db/db.ts';
import { readOverview, type HeadlineFigure } from '#lib/server/metrics/overview.ts';
import { readAreas, type AreaIndicator } from '#lib/server/metrics/overview/read-areas.ts';
import { readCourses, RATES } from '#lib/server/metrics/overview/read-courses.ts';
import { readGaps, type Gap } from '#lib/server/metrics/overview/read-gaps.ts';
import type { View } from '#lib/server/metrics/overview/view.ts';
import type { Observation } from '#lib/vocabulary/indicator.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { figuresView } from '../figures-view.ts';
import { drawBars } from './draw-bars.ts';
import { drawHeadlines } from './draw-headlines.ts';
import { drawTiles } from './draw-tiles.ts';
import type { Drawing } from './sheet.ts';

/** What can be drawn of a page. */
export const CHARTS = ['headlines', 'areas', 'tiles', 'gap', 'courses'] as const;
export type Chart = (typeof CHARTS)[number];

/** A picture and what stands over it. */
export type Picture = {
	readonly title: string;
	readonly drawing: Drawing;
	/** Whether residents are divided by, and whether their number is not official. */
	readonly isCoverage: boolean;
	readonly isEstimate: boolean;
};

export type PictureAsked = {
	readonly db: Db;
	readonly view: View;
	readonly locale: Locale;
	readonly url: URL;
};

/** Draws one of the pictures of a page, from the same figures. Null where there is nothing to draw. */
export function drawPicture(chart: Chart, asked: PictureAsked, by: AreaIndicator): Promise<Picture | null> {
	if (chart === 'headlines') return ofHeadlines(asked);
	if (chart === 'gap') return ofGap(asked);
	return chart === 'courses' ? ofCourses(asked) : ofAreas(asked, chart, by);
}

async function ofHeadlines({ db, view, locale }: PictureAsked): Promise<Picture> {
	const overview = await readOverview(db, view);
	const words = headlines[locale];
	const format = figureText(locale);
	const draw = ({ id, figure, trend }: HeadlineFigure) => {
		const values = trendValues(figuresView(view), figure, trend);
		const { numerator, denominator } = figure;
		const isCount = id === 'cov.active_share';
		const [n, of] = [numerator, denominator].map((count) => (count === null ? null : format.count(count)));
		return {
			label: words.headline[id],
			value: isCount ? (n ?? '–') : textOf(figure, locale),
			parts:
				n == null || of == null
					? ''
					: isCount
						? words.ofResidents(textOf(figure, locale), of)
						: words.parts[id](n, of),
			trend: values,
			ends: [values[0], values.at(-1)].map((one) => (one ? format.quarter(one.quarter) : '')) as [
				string,
				string
			]
		};
	};
	const drawing = drawHeadlines(overview.headlines.map(draw));
	return {
		title: dashboard[locale].title,
		drawing,
		...natureOf(overview.headlines.map(({ figure }) => figure))
	};
}

async function ofAreas(
	{ db, view, locale }: PictureAsked,
	chart: 'areas' | 'tiles',
	by: AreaIndicator
): Promise<Picture | null> {
	const rows = await readAreas(db, view, by);
	if (rows.length === 0) return null;
	const title = areaFigures[locale].names[by];
	const nature = natureOf(rows.map(({ figure }) => figure));
	if (chart === 'areas') {
		const bars = rankAreas(rows, 'value').map(({ name, value, figure }) => ({
			name,
			value,
			text: textOf(figure, locale)
		}));
		return { title, drawing: drawBars(bars), ...nature };
	}
	const tiles = rows.map(({ area, value, figure }) => ({
		...{ id: area.id, code: area.code, district: area.parent, value },
		name: shortName(area),
		text: textOf(figure, locale)
	}));
	return { title, drawing: drawTiles(tiles), ...nature };
}

async function ofGap({ db, view, locale, url }: PictureAsked): Promise<Picture | null> {
	const { gaps } = await readGaps(db, view);
	const some = gaps.filter((gap) => gap.indicator === url.searchParams.get('indicator'));
	const [first] = some;
	if (!first) return null;
	const rows = some.flatMap((gap) =>
		gap.rows.map(({ category, figure, interval }) => ({
			name: groupName(gap, category, locale),
			value: figure.value,
			text: textOf(figure, locale),
			range: interval
		}))
	);
	return {
		title: gapFigures[locale].names[first.indicator],
		drawing: drawBars(rows, { dots: true, whole: first.total.value }),
		...natureOf([first.total], first.indicator.startsWith('cov.'))
	};
}

async function ofCourses({ db, view, locale, url }: PictureAsked): Promise<Picture | null> {
	const indicator = RATES.find((rate) => rate === url.searchParams.get('indicator')) ?? RATES[0];
	const rates = (await readCourses(db, view)).rates.find((one) => one.indicator === indicator);
	if (!rates || rates.courses.length === 0) return null;
	const rows = rates.courses
		.map(({ title, figure, interval }) => ({
			name: title[locale],
			value: figure.value,
			text: textOf(figure, locale),
			range: interval
		}))
		.sort((one, other) => (one.value ?? Infinity) - (other.value ?? Infinity));
	const whole = rates.total?.value ?? null;
	const drawing = drawBars(rows, { dots: true, whole });
	return { title: courseFigures[locale].rates[indicator], drawing, ...natureOf([], false) };
}

function natureOf(figures: readonly Observation[], isCoverage = true) {
	return { isCoverage, isEstimate: isCoverage && figures.some(({ obsStatus }) => obsStatus === 'E') };
}

function groupName({ by }: Gap, category: string, locale: Locale): string {
	return (groups[locale][by] as Readonly<Record<string, string>>)[category] ?? category;
}

function textOf({ value, unit, confStatus }: Observation, locale: Locale): string {
	if (value !== null) return figureText(locale).value(unit, value);
	return confStatus === 'F' ? '–' : dashboard[locale].hidden;
}
