import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tryLock } from '../lib/server/db/embedded/kernel-lock.ts';

/**
 * `npm start`, `npm run demo`, `npm run nepso`: builds when the build is missing or older than its sources, then runs
 * the built program in this very process, so that signals reach it. Plain Node runs this file; nothing is built yet.
 */

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SOURCES = ['src', 'migrations', 'static', 'content/pages'];
const FILES = ['package-lock.json', 'vite.config.ts', 'svelte.config.js'];
const STAMP = join(root, 'build', '.stamp');

const [program = 'serve', ...rest] = process.argv.slice(2);
process.chdir(root);
readEnvFile();
process.env.NEP_SO_ROOT = root;
if (program === 'demo') process.env.DEMO = 'on';
await buildWhenStale();
if (program === 'build') process.exit(0);
const built = program === 'nepso' ? 'nepso.js' : 'serve.js';
process.argv = [process.argv[0]!, join(root, 'build', 'bin', built), ...rest];
await import(pathToFileURL(join(root, 'build', 'bin', built)).href);

function readEnvFile(): void {
	if (existsSync('.env')) process.loadEnvFile('.env');
}

/** What the build was made from: path, size and time of every source. */
function stampNow(): string {
	const hash = createHash('sha256');
	const add = (path: string): void => {
		const { size, mtimeMs } = statSync(path);
		hash.update(`${path}\0${size}\0${mtimeMs}\n`);
	};
	for (const folder of SOURCES) {
		if (!existsSync(folder)) continue;
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
			if (entry.isFile()) add(join(entry.parentPath, entry.name));
		}
	}
	FILES.filter((file) => existsSync(file)).forEach(add);
	return hash.digest('hex');
}

function isFresh(stamp: string): boolean {
	return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;
}

async function buildWhenStale(): Promise<void> {
	if (program !== 'build' && isFresh(stampNow())) return;
	mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
	const lock = await takeBuildLock(join(root, 'node_modules', '.cache', 'nep-so-build.lock'));
	try {
		const stamp = stampNow();
		if (isFresh(stamp)) return;
		say('Đang dựng chương trình, khoảng nửa phút… Building, about half a minute…');
		vite('build');
		vite('build', '--mode', 'programs');
		writeFileSync(STAMP, stamp);
	} finally {
		lock.release();
	}
}

async function takeBuildLock(file: string) {
	for (;;) {
		const lock = tryLock(file, 'exclusive');
		if (lock) return lock;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

function vite(...args: string[]): void {
	const done = spawnSync(process.execPath, [join('node_modules', 'vite', 'bin', 'vite.js'), ...args], {
		encoding: 'utf8'
	});
	if (done.status === 0) return;
	process.stderr.write(done.stdout + done.stderr);
	say('Không dựng được chương trình; lý do ở ngay trên. The build failed; the reason is above.');
	process.exit(1);
}

function say(sentence: string): void {
	process.stderr.write(`${sentence}\n`);
}
