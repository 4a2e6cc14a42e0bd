/** A day as it is written in files, forms and the database: 2025-07-01. */
export const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day itself where the calendar has it: not 2025-02-30. */
export function realDay(text: string): string | null {
	const read = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) ? text : null;
}

/** Whether a text is a day of the calendar, year first. */
export function isDay(text: string): boolean {
	return ISO_DAY.test(text) && realDay(text) !== null;
}
