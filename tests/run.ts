import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './support/browser.ts';

/** `npm test`: everything there is, one after the other, and one closing line with the count. */

type Count = { passed: number; failed: number };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const reports = mkdtempSync(join(tmpdir(), 'nep-so-test-'));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const counts: Count[] = [];

counts.push(check('types', bin('svelte-kit'), ['sync']));
counts.push(check('types', bin('svelte-check'), ['--fail-on-warnings']));
counts.push(check('lint', bin('eslint'), ['.']));
counts.push(check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']));
counts.push(check('build', process.execPath, ['src/bin/launch.ts', 'build']));
counts.push(check('content', process.execPath, ['build/bin/nepso.js', 'lint', '--strict']));
counts.push(unit());
counts.push(endToEnd());

rmSync(reports, { recursive: true, force: true });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);

function run(title: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
	console.log(`\n— ${title}`);
	const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
	if (error) console.error(error.message);
	return status === 0;
}

function check(title: string, command: string, args: string[]): Count {
	const ok = run(title, command, args);
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function unit(): Count {
	const file = join(reports, 'vitest.json');
	const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const ok = run('rules, rooms, components', bin('vitest'), args);
	if (!existsSync(file)) return { passed: 0, failed: 1 };
	const report = JSON.parse(readFileSync(file, 'utf8')) as { numTotalTests: number; numPassedTests: number };
	return settle(report.numPassedTests, report.numTotalTests - report.numPassedTests, ok);
}

function endToEnd(): Count {
	if (!haveBrowser()) {
		console.error(
			'\nNo browser: the end-to-end tests need Debian’s package `chromium`. Install it (apt-get install chromium) and run again.'
		);
		return { passed: 0, failed: 1 };
	}
	const file = join(reports, 'playwright.json');
	const ok = run('errands in a browser', bin('playwright'), ['test', '--reporter=line,json'], {
		PLAYWRIGHT_JSON_OUTPUT_NAME: file
	});
	if (!existsSync(file)) return { passed: 0, failed: 1 };
	const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
		stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	};
	return settle(stats.expected, stats.unexpected + stats.flaky + stats.skipped, ok);
}

/** What did not pass failed: a skipped test proves nothing, and a runner that ended badly is a failure of its own. */
function settle(passed: number, failed: number, ok: boolean): Count {
	return { passed, failed: ok || failed > 0 ? failed : 1 };
}

/** Finds a browser; where there is none and we may, installs Debian's. */
function haveBrowser(): boolean {
	if (findChromium()) return true;
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	run('looking for a browser', '/usr/bin/apt-get', ['update', '-qq'], quiet);
	run('installing a browser', '/usr/bin/apt-get', ['install', '-y', '-qq', 'chromium'], quiet);
	return findChromium() !== null;
}
