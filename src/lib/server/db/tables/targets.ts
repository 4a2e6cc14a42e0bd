import type { IndicatorId } from '#lib/vocabulary/indicator.ts';

/** Of the room `metrics`. */
export interface TargetTables {
	target: {
		id: string;
		indicator: IndicatorId;
		source_vi: string;
		source_en: string;
		text_vi: string;
		text_en: string;
		scope_vi: string;
		scope_en: string;
		set_on: string | null;
		due: string;
		value: string | null;
		unit: 'percent' | 'ratio';
		direction: 'at-least';
		comparable: 'no' | 'partly';
		why_vi: string;
		why_en: string;
		position: number;
	};
}
