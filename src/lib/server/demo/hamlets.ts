import type { AreaKind } from '#lib/vocabulary/area.ts';
import type { AreaId } from '#lib/vocabulary/ids.ts';
import { urbanRural } from '#lib/rules/urban-rural.ts';
import { listSeedChanges, listSeedUnits, SEED_VERSIONS, type SeedUnit } from '../areas/seed-units.ts';
import { listSyntheticPopulation } from '../areas/synthetic-population.ts';
import { BANDS_FROM_15 } from '#lib/rules/age-band.ts';
import { startOfDay } from './days.ts';

/** The commune that a place belongs to from an instant on. */
export type Belonging = { readonly since: Date; readonly area: AreaId; readonly kind: AreaKind };

/**
 * A place where invented people live: a commune of the oldest area version, with what became of it in the later ones.
 * Who lives in one is told of the unit in force, so that nobody moves when the map is drawn anew.
 */
export type Hamlet = {
	readonly district: AreaId | null;
	/** The oldest first. */
	readonly belongsTo: readonly Belonging[];
	/** Invented residents aged 15 and over. */
	readonly residents: number;
};

/** Every place of the areas we ship. */
export function listHamlets(): Hamlet[] {
	const units = listSeedUnits().filter((unit) => unit.level === 3);
	const [oldest] = SEED_VERSIONS;
	const residents = residents15();
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	const became = new Map(listSeedChanges().map((change) => [change.from, change.to]));
	return units
		.filter((unit) => unit.version === oldest.id)
		.map((unit) => ({
			district: unit.parent,
			belongsTo: lineOf(unit, byId, became),
			residents: residents.get(unit.id) ?? 0
		}));
}

/** The commune a place belongs to at an instant. */
export function areaAt({ belongsTo }: Hamlet, at: Date): AreaId {
	return (belongsTo.findLast(({ since }) => since <= at) ?? belongsTo[0]!).area;
}

/** The commune a place has come to belong to in the end. */
export function lastArea({ belongsTo }: Hamlet): AreaId {
	return belongsTo.at(-1)!.area;
}

/** Whether it is a commune of fields in every version, a ward or township in every version, or one that changed. */
export function sideOf({ belongsTo }: Hamlet): 'urban' | 'rural' | 'changed' {
	const sides = new Set(belongsTo.map(({ kind }) => urbanRural(kind)));
	if (sides.size > 1) return 'changed';
	return sides.has('rural') ? 'rural' : 'urban';
}

function lineOf(
	first: SeedUnit,
	units: ReadonlyMap<AreaId, SeedUnit>,
	became: ReadonlyMap<AreaId, AreaId>
): Belonging[] {
	const line: Belonging[] = [];
	for (let unit: SeedUnit | undefined = first; unit; unit = units.get(became.get(unit.id)!)) {
		const { version, id, kind } = unit;
		const { valid_from } = SEED_VERSIONS.find((one) => one.id === version)!;
		line.push({ since: startOfDay(valid_from), area: id, kind });
	}
	return line;
}

function residents15(): Map<AreaId, number> {
	const sums = new Map<AreaId, number>();
	for (const { area_id, age_band, n } of listSyntheticPopulation()) {
		if (BANDS_FROM_15.some((band) => band === age_band)) sums.set(area_id, (sums.get(area_id) ?? 0) + n);
	}
	return sums;
}
