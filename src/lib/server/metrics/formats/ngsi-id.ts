import { areaId, type AreaId } from '#lib/vocabulary/ids.ts';
import {
	DIMENSIONS,
	INDICATORS,
	type IndicatorId,
	type Observation,
	type Period
} from '#lib/vocabulary/indicator.ts';

/** What makes an entity: the same cell has the same id in every revision, so that a revision takes its place. */
export type CellName = {
	readonly indicator: IndicatorId;
	readonly area: AreaId;
	readonly period: Period;
	readonly dims: Observation['dims'];
};

export const ENTITY_TYPE = 'KeyPerformanceIndicator';
const PREFIX = `urn:ngsi-ld:${ENTITY_TYPE}`;
const PERIOD = /^\d{4}-(Q[1-4]|H[12]|(0[1-9]|1[0-2]))$/;
const BETWEEN = '~';

/** `urn:ngsi-ld:KeyPerformanceIndicator:{indicator}:{area code}:{area version}:{period}:{dim-value | total}` */
export function entityId({ indicator, area, period, dims }: CellName): string {
	const [version, code] = splitArea(area);
	return [PREFIX, indicator, code, version, period, categoryOf(dims)].join(':');
}

/** The cell an id names, or null where no cell could have it; `entityId` gives the same id back. */
export function readEntityId(id: string): CellName | null {
	if (!id.startsWith(`${PREFIX}:`)) return null;
	const [name, code, version, period, category, ...more] = id.slice(PREFIX.length + 1).split(':');
	const indicator = INDICATORS.find((one) => one === name);
	const dims = category === undefined ? null : readCategory(category);
	if (!indicator || !code || !version || !period || !PERIOD.test(period) || !dims || more.length > 0)
		return null;
	const cell = { indicator, area: areaId(`${version}:${code}`), period: period as Period, dims };
	return entityId(cell) === id ? cell : null;
}

function splitArea(area: AreaId): [version: string, code: string] {
	const [version = '', code = ''] = area.split(':');
	return [version, code];
}

function categoryOf(dims: Observation['dims']): string {
	const parts = Object.keys(dims)
		.sort()
		.map((name) => `${name}-${plusOut(dims[name]!)}`);
	return parts.length === 0 ? 'total' : parts.join(BETWEEN);
}

function readCategory(text: string): Observation['dims'] | null {
	if (text === 'total') return {};
	const parts = text.split(BETWEEN).map((part) => /^([A-Za-z]+)-(.+)$/.exec(part));
	if (parts.some((part) => !part || !DIMENSIONS.some((one) => one === part[1]))) return null;
	return Object.fromEntries(parts.map((part) => [part![1], plusIn(part![2]!)]));
}

/** '65+' would arrive as '65 ' where somebody writes an id into a query without encoding it. */
const plusOut = (value: string) => value.replace(/\+$/, '_plus');
const plusIn = (value: string) => value.replace(/_plus$/, '+');
