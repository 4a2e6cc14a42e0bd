import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { contentDigest } from '#lib/server/catalogue/content-digest.ts';

const folder = mkdtempSync(join(tmpdir(), 'nep-so-digest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compiler = join(folder, 'compile-worker.js');
writeFileSync(compiler, 'one');
mkdirSync(join(folder, 'courses', 'a'), { recursive: true });
const digest = () => contentDigest(folder, pathToFileURL(compiler));

test('the same content and compiler have one digest; a changed file, name or compiler another', async () => {
	const seen = new Set<string | null>();
	const steps = [
		() => writeFileSync(join(folder, 'courses/a/course.yaml'), 'title: a'),
		() => writeFileSync(join(folder, 'courses/a/course.yaml'), 'title: b'),
		() => writeFileSync(join(folder, 'courses/a/b.svg'), '<svg/>'),
		() => writeFileSync(compiler, 'another')
	];
	for (const step of steps) {
		step();
		seen.add(await digest());
		seen.add(await digest());
	}
	expect(seen.size).toBe(steps.length);
});

test('from sources there is none', async () => {
	expect(await contentDigest(folder, pathToFileURL(join(folder, 'compile-worker.ts')))).toBeNull();
});
