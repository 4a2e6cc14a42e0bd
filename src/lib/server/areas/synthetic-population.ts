import { AGE_BANDS } from '#lib/rules/age-band.ts';
import { urbanRural } from '#lib/rules/urban-rural.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Db } from '../db/db.ts';
import { listSeedUnits, SEED_VERSIONS, type SeedUnit } from './seed-units.ts';

const SOURCE = 'dữ liệu tổng hợp, không phải số liệu thật';

/** Share of each band in a made-up commune, in thousandths; towns with factories are younger. */
const SHARES = {
	urban: { '0-14': 210, '15-24': 170, '25-44': 390, '45-59': 150, '60-64': 35, '65+': 45 },
	rural: { '0-14': 235, '15-24': 140, '25-44': 320, '45-59': 190, '60-64': 50, '65+': 65 }
} as const;

type Row = { area_id: AreaId; ref_date: string; sex: 'f' | 'm'; age_band: string; n: number };

/**
 * Invented residents for the demo, the same at every run and labelled synthetic in every row. Each commune gets its
 * own size from its code; districts and tops are the sums of their communes.
 */
export async function seedSyntheticPopulation(db: Db): Promise<number> {
	const rows = listSyntheticPopulation();
	await db.transaction().execute(async (tx) => {
		for (let at = 0; at < rows.length; at += 1000) {
			const slice = rows
				.slice(at, at + 1000)
				.map((row) => ({ ...row, source: SOURCE, status: 'synthetic' as const }));
			await tx
				.insertInto('population')
				.values(slice)
				.onConflict((conflict) => conflict.columns(['area_id', 'ref_date', 'sex', 'age_band']).doNothing())
				.execute();
		}
	});
	return rows.length;
}

function listSyntheticPopulation(): Row[] {
	const units = listSeedUnits();
	const above = new Map(units.map((unit) => [unit.id, unit.parent]));
	const sums = new Map<string, Row>();
	for (const row of units.filter((unit) => unit.level === 3).flatMap(residentsOf)) {
		for (let area: AreaId | null = row.area_id; area; area = above.get(area) ?? null) {
			const key = `${area} ${row.sex} ${row.age_band}`;
			const sum = sums.get(key) ?? { ...row, area_id: area, n: 0 };
			sums.set(key, { ...sum, n: sum.n + row.n });
		}
	}
	return [...sums.values()];
}

function residentsOf(unit: SeedUnit): Row[] {
	const side = urbanRural(unit.kind) === 'urban' ? 'urban' : 'rural';
	const people = sizeOf(unit, side);
	const ref_date = SEED_VERSIONS.find((version) => version.id === unit.version)!.valid_from;
	return AGE_BANDS.flatMap(({ name }) =>
		(['f', 'm'] as const).map((sex) => {
			const share = SHARES[side][name] / 1000;
			// Women live longer: a little more than half of the oldest band.
			const half = name === '65+' ? { f: 0.57, m: 0.43 }[sex] : 0.5;
			return { area_id: unit.id, ref_date, sex, age_band: name, n: Math.round(people * share * half) };
		})
	);
}

/** A plausible size: wards are larger than communes, and the units of 2025 larger than the ones they were made from. */
function sizeOf(unit: SeedUnit, side: 'urban' | 'rural'): number {
	const spread = ((Number(unit.code) * 7919) % 1000) / 1000;
	const merged = unit.version === '2025' ? 2.6 : 1;
	return Math.round((side === 'urban' ? 18_000 + 34_000 * spread : 6_000 + 9_000 * spread) * merged);
}
