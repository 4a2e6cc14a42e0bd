/** A piece of plain data as JSON that is the same whenever the data is: keys sorted, nothing undefined, no spaces. */
export function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, item: unknown) => (isRecord(item) ? sorted(item) : item));
}

function isRecord(item: unknown): item is Record<string, unknown> {
	return typeof item === 'object' && item !== null && !Array.isArray(item);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
	const entries = Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1));
	return Object.fromEntries(entries);
}
