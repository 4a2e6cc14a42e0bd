/** A made-up country as files an administrator would load. */

export const PROVINCES = 10;
export const COMMUNES_EACH = 300;

const UNIT_HEAD = 'area_version,code,name,kind,parent_code';
const POPULATION_HEAD = 'area_version,area_code,ref_date,sex,age_band,urban_rural,n,source,status';
const BANDS = ['0-14', '15-24', '25-44', '45-59', '60-64', '65+'];

/** Communes of the same numbers in each province: only the province tells them apart. */
export function manyUnits(version: string): string {
	const lines = provinces().flatMap((province) => [
		`${version},${province},Tỉnh Số ${province},Tỉnh,`,
		...communesOf(province).map((code, at) => `${version},${code},Xã Đồng ${at},Xã,${province}`)
	]);
	return [UNIT_HEAD, ...lines].join('\n');
}

/** Ten people of each sex and band in every commune. */
export function manyResidents(version: string, day: string): string {
	const lines = provinces()
		.flatMap(communesOf)
		.flatMap((code) =>
			['f', 'm'].flatMap((sex) =>
				BANDS.map((band) => `${version},${code},${day},${sex},${band},rural,10,Bịa,synthetic`)
			)
		);
	return [POPULATION_HEAD, ...lines].join('\n');
}

function provinces(): string[] {
	return Array.from({ length: PROVINCES }, (_, at) => String(10 + at));
}

function communesOf(province: string): string[] {
	return Array.from({ length: COMMUNES_EACH }, (_, at) => `${province}${String(at).padStart(3, '0')}`);
}
