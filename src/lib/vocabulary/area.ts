import type { AreaId } from './ids.ts';
import type { Localized } from './locale.ts';

/** Kinds of administrative unit, as the law names them. */
export const AREA_KINDS = {
	tinh: { level: 1, urban: null, name: { vi: 'Tỉnh', en: 'Province' } },
	'thanh-pho-tw': { level: 1, urban: null, name: { vi: 'Thành phố', en: 'City' } },
	'thanh-pho': { level: 2, urban: null, name: { vi: 'Thành phố', en: 'City' } },
	'thi-xa': { level: 2, urban: null, name: { vi: 'Thị xã', en: 'Town' } },
	quan: { level: 2, urban: null, name: { vi: 'Quận', en: 'District' } },
	huyen: { level: 2, urban: null, name: { vi: 'Huyện', en: 'District' } },
	phuong: { level: 3, urban: true, name: { vi: 'Phường', en: 'Ward' } },
	'thi-tran': { level: 3, urban: true, name: { vi: 'Thị trấn', en: 'Township' } },
	xa: { level: 3, urban: false, name: { vi: 'Xã', en: 'Commune' } },
	'dac-khu': { level: 3, urban: null, name: { vi: 'Đặc khu', en: 'Special zone' } }
} as const satisfies Record<string, { level: 1 | 2 | 3; urban: boolean | null; name: Localized }>;

export type AreaKind = keyof typeof AREA_KINDS;

/** An administrative unit in one area version. `parent` is null for the top of that version. */
export type Area = {
	readonly id: AreaId;
	readonly version: string;
	readonly code: string;
	readonly name: string;
	readonly kind: AreaKind;
	readonly level: number;
	readonly parent: AreaId | null;
};
