import { z } from 'zod';
import type { StoredTable } from './stored-tables.ts';

/** The format this program writes, and the newest it reads. */
export const FORMAT = 1;

/** First entry of every archive. */
export const MANIFEST_ENTRY = 'manifest.json';

const SHAPE = z.object({
	product: z.literal('nep-so'),
	format: z.number().int().positive(),
	createdAt: z.iso.datetime(),
	programVersion: z.string(),
	migrations: z.array(z.string()).min(1),
	tables: z.array(
		z.object({
			name: z.string(),
			columns: z.array(z.string()),
			rows: z.number().int().nonnegative(),
			bytes: z.number().int().nonnegative(),
			sha256: z.string().length(64)
		})
	)
});

/** What a backup says of itself. */
export type Manifest = Readonly<z.infer<typeof SHAPE>>;

/** A table in an archive: its rows in PostgreSQL's COPY text format, their number, length and SHA-256 (hex). */
export type ArchivedTable = StoredTable & {
	readonly rows: number;
	readonly bytes: number;
	readonly sha256: string;
};

/** The manifest in a text; null when it is not one. A newer format is told by its number alone. */
export function readManifest(text: string): Manifest | { readonly newerFormat: number } | null {
	let given: unknown;
	try {
		given = JSON.parse(text);
	} catch {
		return null;
	}
	const format = z.object({ product: z.literal('nep-so'), format: z.number() }).safeParse(given);
	if (format.success && format.data.format > FORMAT) return { newerFormat: format.data.format };
	return SHAPE.safeParse(given).data ?? null;
}

/** Name of a table's entry in the archive. */
export function entryOf(table: string): string {
	return `tables/${table}.copy`;
}
