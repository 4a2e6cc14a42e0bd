import { AGE_BANDS } from '#lib/rules/age-band.ts';
import { urbanRural } from '#lib/rules/urban-rural.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import type { Db } from '../db/db.ts';
import { listSeedChanges, listSeedUnits, SEED_VERSIONS, type SeedUnit } from './seed-units.ts';

const SOURCE = 'dữ liệu tổng hợp, không phải số liệu thật';

/** Share of each band in a made-up commune, in thousandths; towns with factories are younger. */
const SHARES = {
	urban: { '0-14': 210, '15-24': 170, '25-44': 390, '45-59': 150, '60-64': 35, '65+': 45 },
	rural: { '0-14': 235, '15-24': 140, '25-44': 320, '45-59': 190, '60-64': 50, '65+': 65 }
} as const;

/** Growth from the units of one version to those of the next, made of the same places. */
const GROWN = 1.04;

/** Invented residents of one unit, sex and age band, on the first day of its version. */
export type SyntheticCount = {
	readonly area_id: AreaId;
	readonly ref_date: string;
	readonly sex: 'f' | 'm';
	readonly age_band: string;
	readonly n: number;
};

/**
 * Invented residents for the demo, the same at every run and labelled synthetic in every row. Each commune of the oldest
 * version gets its own size from its code, one of a later version those of the places it was made from; districts and
 * tops are the sums of their communes.
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

/** The rows of `seedSyntheticPopulation`, for every unit we ship. */
export function listSyntheticPopulation(): readonly SyntheticCount[] {
	const units = listSeedUnits();
	const above = new Map(units.map((unit) => [unit.id, unit.parent]));
	const madeOf = predecessors(units);
	const sums = new Map<string, SyntheticCount>();
	for (const row of units.filter((unit) => unit.level === 3).flatMap((unit) => residentsOf(unit, madeOf))) {
		for (let area: AreaId | null = row.area_id; area; area = above.get(area) ?? null) {
			const key = `${area} ${row.sex} ${row.age_band}`;
			const sum = sums.get(key) ?? { ...row, area_id: area, n: 0 };
			sums.set(key, { ...sum, n: sum.n + row.n });
		}
	}
	return [...sums.values()];
}

type Predecessors = ReadonlyMap<AreaId, readonly SeedUnit[]>;

function predecessors(units: readonly SeedUnit[]): Predecessors {
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	const changes = Map.groupBy(listSeedChanges(), (change) => change.to);
	return new Map([...changes].map(([to, parts]) => [to, parts.map((part) => byId.get(part.from)!)]));
}

function residentsOf(unit: SeedUnit, madeOf: Predecessors): SyntheticCount[] {
	const ref_date = SEED_VERSIONS.find((version) => version.id === unit.version)!.valid_from;
	const parts = partsOf(unit, madeOf);
	return AGE_BANDS.flatMap(({ name }) =>
		(['f', 'm'] as const).map((sex) => {
			// Women live longer: a little more than half of the oldest band.
			const half = name === '65+' ? { f: 0.57, m: 0.43 }[sex] : 0.5;
			const n = parts.reduce((sum, { people, side }) => sum + (people * SHARES[side][name] * half) / 1000, 0);
			return { area_id: unit.id, ref_date, sex, age_band: name, n: Math.round(n) };
		})
	);
}

type Part = { readonly people: number; readonly side: 'urban' | 'rural' };

/** How many people live in the places a unit is made of, and whether in town or in the country. */
function partsOf(unit: SeedUnit, madeOf: Predecessors): readonly Part[] {
	const before = madeOf.get(unit.id);
	if (before)
		return before
			.flatMap((one) => partsOf(one, madeOf))
			.map((part) => ({ ...part, people: part.people * GROWN }));
	const side = urbanRural(unit.kind) === 'urban' ? 'urban' : 'rural';
	const spread = ((Number(unit.code) * 7919) % 1000) / 1000;
	return [{ side, people: side === 'urban' ? 18_000 + 34_000 * spread : 6_000 + 9_000 * spread }];
}
