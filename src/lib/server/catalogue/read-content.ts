import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files an author writes; pictures and sounds are not read as text. */
const TEXT = /\.(md|yaml|svx)$/;

/** The text files of one folder and below: path inside it (with `/`) → text. Empty where there is no such folder. */
export async function readTexts(folder: string): Promise<Record<string, string>> {
	const paths = await listFiles(folder);
	const texts = await Promise.all(
		paths
			.filter((path) => TEXT.test(path))
			.map(async (path) => [path, await readFile(join(folder, path), 'utf8')])
	);
	return Object.fromEntries(texts);
}

/** Names of the folders right inside a folder, in order. */
export async function listFolders(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(absent);
	return entries
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.toSorted();
}

/** Every file of a folder and below, by its path inside it, in order. */
export async function listFiles(folder: string, inside = ''): Promise<string[]> {
	const entries = await readdir(join(folder, inside), { withFileTypes: true }).catch(absent);
	const lists = entries.map((entry) => {
		const path = inside ? `${inside}/${entry.name}` : entry.name;
		return entry.isDirectory() ? listFiles(folder, path) : [path];
	});
	return (await Promise.all(lists)).flat().toSorted();
}

/** A folder that is not there holds nothing. */
function absent(thrown: NodeJS.ErrnoException): never[] {
	if (thrown.code === 'ENOENT') return [];
	throw thrown;
}
