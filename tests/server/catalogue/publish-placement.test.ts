import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { quiz } from '../../lesson/course-fixture.ts';
import { atOnce } from '../../support/at-once.ts';
import { freshDatabase } from '../../support/database.ts';
import { compilePlacement } from '#lib/lesson/placement-bank.ts';
import { findKeyedItem, listPlacementItems } from '#lib/server/catalogue/placement-items.ts';
import { publishContent } from '#lib/server/catalogue/publish-content.ts';
import { publishPlacement } from '#lib/server/catalogue/publish-placement.ts';

const { db } = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'nep-so-placement-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => db.deleteFrom('placement_item').execute());

const bankOf = (text: string) => compilePlacement({ 'a.vi.md': text, 'a.en.md': text }).bank!;
const offered = async () => (await listPlacementItems(db)).map(({ id, version }) => `${id}@${version}`);

test('items are offered once, and a changed one in a new version', async () => {
	expect(await publishPlacement(db, bankOf(quiz('xd-1', 'xd-2')))).toBe(2);
	expect(await publishPlacement(db, bankOf(quiz('xd-1', 'xd-2')))).toBe(0);
	const changed = quiz('xd-1') + quiz('xd-2').replace('Hai', 'Ba');
	expect(await publishPlacement(db, bankOf(changed))).toBe(1);
	expect(await offered()).toEqual(['xd-1@1', 'xd-2@2']);
});

test('an item taken out is no longer offered, can still be marked, and comes back as it was', async () => {
	await publishPlacement(db, bankOf(quiz('xd-1', 'xd-2')));
	await publishPlacement(db, bankOf(quiz('xd-1')));
	expect(await offered()).toEqual(['xd-1@1']);
	expect((await findKeyedItem(db, 'xd-2', 1))?.key.answer).toEqual({ kind: 'single', right: 'b' });
	await publishPlacement(db, bankOf(quiz('xd-1', 'xd-2')));
	expect(await offered()).toEqual(['xd-1@1', 'xd-2@1']);
});

test('eight processes that start at once publish one version', async () => {
	const counts = await atOnce(db, 8, () => publishPlacement(db, bankOf(quiz('xd-1'))));
	expect(counts.filter((count) => count > 0)).toEqual([1]);
	expect(await offered()).toEqual(['xd-1@1']);
});

test('what is offered tells no right answer', async () => {
	await publishPlacement(db, bankOf(quiz('xd-1')));
	const shown = JSON.stringify(await listPlacementItems(db));
	expect(shown).not.toMatch(/"(right|key|feedback|because|accepted)"/);
	expect(shown).not.toContain('Đúng rồi');
});

test('a content folder brings its items; a mistake in them leaves those there are', async () => {
	const write = (locale: string, text: string) =>
		writeFileSync(join(folder, `placement/a.${locale}.md`), text);
	mkdirSync(join(folder, 'placement'));
	for (const locale of ['vi', 'en']) write(locale, quiz('xd-1'));
	await publishContent(db, folder);
	expect(await offered()).toEqual(['xd-1@1']);
	write('en', 'không có câu hỏi\n');
	const { problems } = await publishContent(db, folder);
	expect(problems).toContainEqual(expect.objectContaining({ file: 'placement/a.en.md', severity: 'error' }));
	expect(await offered()).toEqual(['xd-1@1']);
});
