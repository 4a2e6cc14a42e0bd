import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { course as source } from '../../lesson/course-fixture.ts';
import { atOnce } from '../../support/at-once.ts';
import { freshDatabase } from '../../support/database.ts';
import { inBoth, offerCourse, smallCourse } from '../../support/small-course.ts';
import { getCourse, getOfferedCourse, listCourses } from '#lib/server/catalogue/courses.ts';
import { publishContent, publishIfNew } from '#lib/server/catalogue/publish-content.ts';
import { publishCourse } from '#lib/server/catalogue/publish-course.ts';
import { getKeyedQuestion } from '#lib/server/catalogue/questions.ts';
import { courseId } from '#lib/vocabulary/ids.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const { db } = await freshDatabase();
const folder = mkdtempSync(join(tmpdir(), 'nep-so-content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a course into the folder, some of its files changed. */
function write(slug: string, changed: Readonly<Record<string, string | null>> = {}): void {
	for (const [path, text] of Object.entries(source(changed).files)) {
		const file = join(folder, 'courses', slug, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

const versionsOf = async (slug: string) => {
	const rows = await db
		.selectFrom('course_version')
		.select('version')
		.where('course_id', '=', courseId(slug))
		.orderBy('version')
		.execute();
	return rows.map(({ version }) => version);
};

const NEW_EXAM = inBoth(
	'exam',
	'---\npass: 80\n---\n## Mới? {#thi-9 skill=digcomp-2.2:4.2 level=1}\n\n- [ ] Một\n  > Sai.\n- [x] Hai\n  > Đúng.\n'
);

beforeEach(() => rmSync(join(folder, 'courses'), { recursive: true, force: true }));

describe('a folder of courses', () => {
	test('is published, offered at once, and published again only where it changed', async () => {
		write('mot');
		write('hai');
		expect((await publishContent(db, folder)).published).toEqual(['hai', 'mot']);
		expect((await listCourses(db)).map(({ id }) => id)).toEqual(expect.arrayContaining(['mot', 'hai']));
		expect((await publishContent(db, folder)).published).toEqual([]);

		write('mot', NEW_EXAM);
		expect((await publishContent(db, folder)).published).toEqual(['mot']);

		expect(await versionsOf('mot')).toEqual([1, 2]);
		expect(await versionsOf('hai')).toEqual([1]);
		expect((await getOfferedCourse(db, courseId('mot'))).version).toBe(2);
	});

	test('with a mistake in one course leaves the others alone, names file and line, and keeps its last version', async () => {
		write('lanh');
		write('hong');
		await publishContent(db, folder);
		write('hong', {
			'01-goi/lesson.vi.md': '---\ntitle: Hỏng\nminutes: 2\noutcome: Hỏng.\n---\n\n<script>x</script>\n'
		});
		write('lanh', NEW_EXAM);

		const { published, problems } = await publishContent(db, folder);

		expect(published).toEqual(['lanh']);
		expect(problems).toContainEqual(
			expect.objectContaining({ file: 'courses/hong/01-goi/lesson.vi.md', line: 7, severity: 'error' })
		);
		expect((await getOfferedCourse(db, courseId('hong'))).version).toBe(1);
	});

	test('published by two programs at once has one new version', async () => {
		write('cung-luc');
		const both = await Promise.all([publishContent(db, folder), publishContent(db, folder)]);

		expect(both.flatMap(({ published }) => published)).toEqual(['cung-luc']);
		expect(await versionsOf('cung-luc')).toEqual([1]);
	});

	test('that is not there publishes nothing and breaks nothing', async () => {
		expect(await publishContent(db, join(folder, 'khong-co'))).toMatchObject({ published: [] });
	});
});

test('the product’s own content has no mistake, and all of it is offered', async () => {
	const copy = join(folder, 'own');
	cpSync('content', copy, { recursive: true });
	const { published, problems } = await publishContent(db, copy);
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(published.length).toBeGreaterThan(0);
	expect((await publishContent(db, copy)).published).toEqual([]);
}, 120_000);

describe('at a start', () => {
	const digestOf = (digest: string | null) => () => Promise.resolve(digest);

	test('content that is published whole is not compiled again', async () => {
		write('khoi-dong');
		expect((await publishIfNew(db, folder, digestOf('mot'))).published).toContain('khoi-dong');
		write('khoi-dong', NEW_EXAM);
		expect((await publishIfNew(db, folder, digestOf('mot'))).published).toEqual([]);
		expect((await publishIfNew(db, folder, digestOf('hai'))).published).toEqual(['khoi-dong']);
	});

	test('content with a mistake is told at every start', async () => {
		write('con-loi', inBoth('01-goi/lesson', 'Không có phần đầu.'));
		for (let start = 0; start < 2; start += 1) {
			expect((await publishIfNew(db, folder, digestOf('loi'))).problems).not.toEqual([]);
		}
	});

	test('from sources everything is compiled at every start', async () => {
		write('tu-nguon');
		expect((await publishIfNew(db, folder)).published).toContain('tu-nguon');
		write('tu-nguon', NEW_EXAM);
		expect((await publishIfNew(db, folder)).published).toContain('tu-nguon');
	});
});

describe('one course', () => {
	test('is published by eight processes at once as one version', async () => {
		const course = smallCourse('dong-thoi');
		const news = await atOnce(db, 8, () => publishCourse(db, course));
		expect(news.filter(Boolean)).toHaveLength(1);
		expect(await versionsOf('dong-thoi')).toEqual([1]);
	});

	test('that goes back to what it was is a new version again', async () => {
		await offerCourse(db, 'tro-lai');
		await offerCourse(db, 'tro-lai', NEW_EXAM);
		const back = await offerCourse(db, 'tro-lai');
		expect(await versionsOf('tro-lai')).toEqual([1, 2, 3]);
		expect((await getOfferedCourse(db, back)).version).toBe(3);
	});

	test('keeps its old versions as they were', async () => {
		const id = await offerCourse(db, 'cu');
		const before = await getCourse(db, id, 1);
		await offerCourse(db, 'cu', { ...NEW_EXAM, '02-tin/lesson.vi.md': null, '02-tin/lesson.en.md': null });

		expect(await getCourse(db, id, 1)).toEqual(before);
		expect(before.lessons.map((lesson) => lesson.id)).toEqual(['goi', 'tin']);
		expect((await getOfferedCourse(db, id)).lessons.map((lesson) => lesson.id)).toEqual(['goi']);
	});

	test('as it is shown holds no key: nothing in it tells a right answer', async () => {
		const id = await offerCourse(db, 'kin');
		const shown = JSON.stringify(await getOfferedCourse(db, id));
		const { key } = await getKeyedQuestion(db, id, 1, 'goi-1');
		expect(key.answer).toEqual({ kind: 'single', right: 'b' });
		expect(shown).not.toMatch(/"(right|key|feedback|because|accepted)"/);
		expect(shown).not.toContain('Đúng rồi');
	});

	test('that nobody offers is unknown, and so is a version nobody published', async () => {
		await expect(getOfferedCourse(db, courseId('la'))).rejects.toThrow(new Refusal('course-unknown'));
		const id = await offerCourse(db, 'mot-ban');
		await expect(getCourse(db, id, 2)).rejects.toThrow(new Refusal('course-unknown'));
		await offerCourse(db, 'mot-ban', NEW_EXAM);
		expect((await getCourse(db, id, 2)).version).toBe(2);
	});
});
