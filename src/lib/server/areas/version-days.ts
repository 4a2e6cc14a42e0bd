import type { VersionFacts } from '#lib/forms/areas/area-import.ts';

/** How the days of a version lie beside the others. A day has one version at most. */
export type VersionFit = {
	/** Versions in force until further notice that end the day before this one begins. */
	readonly closes: readonly { readonly id: string; readonly validTo: string }[];
	/** Versions that would share days with it. */
	readonly overlaps: readonly VersionFacts[];
};

const DAY_MS = 24 * 60 * 60 * 1000;
const NEVER = '9999-12-31';

/** Whether a version fits beside those there are; what stood before it without an end is ended by it. */
export function fitVersion(facts: VersionFacts, others: readonly VersionFacts[]): VersionFit {
	const known = others.find(({ id }) => id === facts.id);
	if (known?.validFrom === facts.validFrom && known.validTo === facts.validTo)
		return { closes: [], overlaps: [] };
	const rest = others.filter(({ id }) => id !== facts.id);
	const isClosed = ({ validFrom, validTo }: VersionFacts) => validTo === null && validFrom < facts.validFrom;
	const overlaps = rest.filter(
		(other) =>
			!isClosed(other) &&
			other.validFrom <= (facts.validTo ?? NEVER) &&
			facts.validFrom <= (other.validTo ?? NEVER)
	);
	const validTo = dayBefore(facts.validFrom);
	return { closes: rest.filter(isClosed).map(({ id }) => ({ id, validTo })), overlaps };
}

/** The days of a version as one reads them: '2022 (2022-01-01 – 2025-06-30)'. */
export function versionWithDays({ id, validFrom, validTo }: VersionFacts): string {
	return `${id} (${validFrom} – ${validTo ?? '…'})`;
}

function dayBefore(day: string): string {
	return new Date(new Date(`${day}T00:00:00Z`).getTime() - DAY_MS).toISOString().slice(0, 10);
}
