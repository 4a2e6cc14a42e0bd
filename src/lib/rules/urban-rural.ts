import { AREA_KINDS, type AreaKind } from '#lib/vocabulary/area.ts';

export type UrbanRural = 'urban' | 'rural' | 'unknown';

/** Wards and townships are urban, communes rural; a district or province is neither. */
export function urbanRural(kind: AreaKind): UrbanRural {
	const { urban } = AREA_KINDS[kind];
	return urban === null ? 'unknown' : urban ? 'urban' : 'rural';
}
