import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findCompileWorker } from './compile-in-worker.ts';
import { listFiles } from './read-content.ts';

/** What is published from; documents are built into the product. */
const FOLDERS = ['courses', 'scenarios', 'paths', 'placement'];

/**
 * SHA-256 over a content folder and the built compiler, in hexadecimal: equal digests publish the same. From sources
 * there is none, since their compiler changes without a trace.
 */
export async function contentDigest(
	folder: string,
	compiler: URL = findCompileWorker()
): Promise<string | null> {
	if (!compiler.pathname.endsWith('.js')) return null;
	const hash = createHash('sha256');
	const built = await stat(compiler);
	hash.update(`${built.size} ${built.mtimeMs}\n`);
	for (const name of FOLDERS) {
		for (const path of await listFiles(join(folder, name))) {
			const bytes = await readFile(join(folder, name, path));
			hash.update(`${name}/${path} ${bytes.length}\n`).update(bytes);
		}
	}
	return hash.digest('hex');
}
