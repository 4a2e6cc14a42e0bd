/** A size in bytes as the megabytes to tell people; a small file weighs at least a tenth. */
export function megabytes(bytes: number): number {
	return Math.max(bytes / 1_000_000, 0.1);
}
