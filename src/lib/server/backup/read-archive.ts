import { createReadStream } from 'node:fs';
import { Writable, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract as extractTar } from 'tar-stream';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import { errorCode } from '../db/error-code.ts';
import { damaged, fileTrouble, newerBackup, notABackup } from './backup-troubles.ts';
import { entryOf, MANIFEST_ENTRY, readManifest, type ArchivedTable, type Manifest } from './manifest.ts';
import { meter } from './meter.ts';

/** What to do with one table's rows while the archive goes by; it reads them to their end. */
export type TakeTable = (rows: Readable, table: ArchivedTable, manifest: Manifest) => Promise<void>;

/** A manifest larger than this is none. */
const MANIFEST_MAX_BYTES = 4 * 1024 * 1024;

/**
 * Reads an archive once from its first byte to its last, a piece at a time, and checks the length and checksum of
 * every table as it goes by. `take` may have been given rows that turn out damaged: it must be able to undo.
 *
 * @throws StartupError when it is no backup of ours, damaged, or newer than this program
 */
export async function readArchive(file: string, take: TakeTable, signal?: AbortSignal): Promise<Manifest> {
	const entries = extractTar();
	const feeding = pipeline(createReadStream(file), createGunzip(), entries, { signal });
	feeding.catch(() => {}); // told below
	try {
		const [manifest] = await Promise.all([readEntries(file, entries, take), feeding]);
		return manifest;
	} catch (error) {
		entries.destroy();
		throw explain(file, error, signal);
	}
}

/** Checks a whole archive, changing nothing. */
export function checkArchive(file: string, signal?: AbortSignal): Promise<Manifest> {
	const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
	return readArchive(file, (rows) => pipeline(rows, nowhere(), { signal }), signal);
}

async function readEntries(
	file: string,
	entries: ReturnType<typeof extractTar>,
	take: TakeTable
): Promise<Manifest> {
	let manifest: Manifest | undefined;
	let seen = 0;
	for await (const entry of entries) {
		if (!manifest) {
			if (entry.header.name !== MANIFEST_ENTRY) throw notABackup(file);
			manifest = await manifestIn(file, entry);
			continue;
		}
		const table = manifest.tables[seen++];
		if (!table || entry.header.name !== entryOf(table.name)) throw damaged(file, entry.header.name);
		await takeChecked(file, entry, table, (rows) => take(rows, table, manifest!));
	}
	if (!manifest) throw notABackup(file);
	const missing = manifest.tables[seen];
	if (missing) throw damaged(file, missing.name);
	return manifest;
}

async function takeChecked(
	file: string,
	entry: AsyncIterable<unknown>,
	table: ArchivedTable,
	take: (rows: Readable) => Promise<void>
): Promise<void> {
	const { through, measured } = meter();
	await Promise.all([pipeline(entry, through), take(through)]);
	const { bytes, sha256 } = measured();
	if (bytes !== table.bytes || sha256 !== table.sha256) throw damaged(file, table.name);
}

async function manifestIn(file: string, entry: AsyncIterable<unknown>): Promise<Manifest> {
	const pieces: Uint8Array[] = [];
	let bytes = 0;
	for await (const piece of entry as AsyncIterable<Uint8Array>) {
		if ((bytes += piece.length) > MANIFEST_MAX_BYTES) throw notABackup(file);
		pieces.push(piece);
	}
	const manifest = readManifest(Buffer.concat(pieces).toString('utf8'));
	if (!manifest) throw notABackup(file);
	if ('newerFormat' in manifest) throw newerBackup(`format ${manifest.newerFormat}`);
	return manifest;
}

/** Anything zlib or tar complains about is damage; what the caller or the database said stays as it is. */
function explain(file: string, error: unknown, signal?: AbortSignal): unknown {
	if (error instanceof StartupError || signal?.aborted) return error;
	const code = errorCode(error);
	if (code === 'Z_DATA_ERROR' && /header/.test(String(error))) return notABackup(file);
	if (
		code.startsWith('Z_') ||
		(error instanceof Error && /tar header|end of data|Premature close/i.test(error.message))
	)
		return damaged(file, error instanceof Error ? error.message : code, error);
	return fileTrouble(file, error);
}
