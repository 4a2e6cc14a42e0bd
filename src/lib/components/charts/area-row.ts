import type { Area } from '#lib/vocabulary/area.ts';
import type { Observation } from '#lib/vocabulary/indicator.ts';
import type { PublishedValue } from './trend-values.ts';

/** One area below the page's, as the pictures of areas take it. */
export type AreaFigures = {
	readonly area: Area;
	readonly name: string;
	readonly figure: Observation;
	readonly value: number | null;
	readonly unreached: number | null;
	readonly residents: number | null;
	readonly trend: readonly PublishedValue[];
	readonly helpers: number | null;
};

/** A name as it fits a tile: without 'Phường', 'Xã' …, which all of them have. */
export function shortName(area: Pick<Area, 'name'>): string {
	return area.name.replace(/^(Phường|Thị trấn|Xã|Đặc khu|Thành phố|Thị xã|Huyện|Quận|Tỉnh) (?!\d)/, '');
}
