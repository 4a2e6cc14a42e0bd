import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { listGuides } from '#lib/components/load-document.ts';
import { exampleSurroundings } from '#lib/components/documents/example-surroundings.ts';
import { compileLesson } from '#lib/lesson/compile.ts';
import { checkLessonPair, checkQuizPair } from '#lib/lesson/pair.ts';
import { compileQuiz } from '#lib/lesson/quiz.ts';
import { LOCALES, localeOf, withoutLocale, type Locale } from '#lib/vocabulary/locale.ts';
import InLocale from './support/InLocale.svelte';

type Module = { default: Component; metadata: Readonly<Record<string, unknown>> };

const FILES = import.meta.glob<Module>('/content/pages/**/*.svx');

/** Names of the documents, without language: `guides/first-quarter-hour`. */
const names = [...new Set(Object.keys(FILES).map((path) => /\/pages\/(.+)\.\w+\.svx$/.exec(path)![1]!))];
const both = names.flatMap((name) => LOCALES.map((locale) => ({ name, locale })));

function load(name: string, locale: Locale): Promise<Module> {
	return FILES[`/content/pages/${name}.${locale}.svx`]!();
}

async function show(name: string, locale: Locale): Promise<string> {
	const { default: of } = await load(name, locale);
	return render(InLocale, { props: { locale, of } }).body;
}

/** The headings of a page, in order: `2 3 2`. */
const outlineOf = (html: string) => [...html.matchAll(/<h([1-6])/g)].map(([, level]) => level).join(' ');
/** Where the links of a page lead inside this site. */
const linksOf = (html: string) =>
	[...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#?]*)/g)].map(([, path]) => path!.replace(/(.)\/$/, '$1'));

const pagePatterns = globSync('src/routes/**/+page.svelte').map((file) =>
	dirname(file)
		.replaceAll('\\', '/')
		.replace(/^src\/routes/, '')
		.split('/')
);

/** Whether a path has a page, and a file behind every name in it: a course, a lesson, a path, a guide, a document. */
function leadsSomewhere(path: string): boolean {
	const parts = path === '/' ? [''] : path.split('/');
	const isLiteral = pagePatterns.some((pattern) => pattern.join('/') === parts.join('/'));
	const [, room = '', name = '', lesson] = parts;
	if (isLiteral) return true;
	if (parts.length === 2) return existsSync(`content/pages/${room}.vi.svx`);
	if (room === 'courses') return existsSync(`content/courses/${name}/course.yaml`);
	if (room === 'paths') return existsSync(`content/paths/${name}.yaml`);
	if (room === 'guides') return existsSync(`content/pages/guides/${name}.vi.svx`);
	return room === 'learn' && lesson !== undefined && hasLesson(name, lesson);
}

function hasLesson(course: string, lesson: string): boolean {
	const folder = `content/courses/${course}`;
	return existsSync(folder) && readdirSync(folder).some((entry) => entry.replace(/^\d+-/, '') === lesson);
}

test('the documents of the product are seen', () => {
	expect(names).toEqual(expect.arrayContaining(['about', 'privacy', 'guides/first-quarter-hour']));
});

describe.each(names)('%s', (name) => {
	test('is written in both languages, with a title and one sentence about it', async () => {
		for (const locale of LOCALES) {
			expect(FILES).toHaveProperty([`/content/pages/${name}.${locale}.svx`]);
			const { title, description } = (await load(name, locale)).metadata;
			expect(String(title ?? '').trim()).not.toBe('');
			expect(String(description ?? '')).toMatch(/^.{20,160}[.?]$/);
		}
	});

	test('has the same parts in both, and skips no level of heading', async () => {
		const [vi, en] = await Promise.all(LOCALES.map(async (locale) => outlineOf(await show(name, locale))));
		expect(en).toBe(vi);
		expect(`1 ${vi}`).not.toMatch(/1 [3-6]|2 [4-6]|3 [5-6]/);
	});
});

describe.each(both)('links of $name in $locale', ({ name, locale }) => {
	let links: string[] = [];
	beforeAll(async () => {
		links = linksOf(await show(name, locale));
	});

	test('lead to pages that exist', () => {
		expect(links.filter((path) => !leadsSomewhere(withoutLocale(path)))).toEqual([]);
	});

	test('stay in the language of the page', () => {
		expect(links.filter((path) => localeOf(path) !== locale)).toEqual([]);
	});
});

test.each([
	{ path: '/courses/nhan-dien-lua-dao', there: true, because: 'a course' },
	{ path: '/learn/nhan-dien-lua-dao/cuoc-goi-gia-danh', there: true, because: 'one of its lessons' },
	{ path: '/sign-up', there: true, because: 'a page' },
	{ path: '/courses/khong-co', there: false, because: 'no such course' },
	{ path: '/learn/nhan-dien-lua-dao/khong-co', there: false, because: 'no such lesson' },
	{ path: '/guides/khong-co', there: false, because: 'no such guide' },
	{ path: '/khong-co', there: false, because: 'no such page' }
])('a link to $path counts as alive: $there ($because)', ({ path, there }) => {
	expect(leadsSomewhere(path)).toBe(there);
});

test('every course has a cover that lets one try a question', async () => {
	const courses = globSync('content/courses/*/course.yaml').map((file) => basename(dirname(file)));
	expect(courses.length).toBeGreaterThan(0);
	for (const course of courses) {
		for (const locale of LOCALES) {
			const html = await show(`courses/${course}`, locale);
			expect(html.match(/<details/g)?.length, `options on the cover of ${course}`).toBeGreaterThan(2);
			expect(html.match(/class="because right/g), `one right option on ${course}`).toHaveLength(1);
		}
	}
});

test('the list of guides has each of them once, in the same order in both languages', async () => {
	const [vi, en] = await Promise.all(LOCALES.map((locale) => listGuides(locale)));
	const guides = names
		.filter((name) => name.startsWith('guides/'))
		.map((name) => name.slice('guides/'.length));
	expect(vi!.map(({ name }) => name).toSorted()).toEqual(guides.toSorted());
	expect(en!.map(({ name }) => name)).toEqual(vi!.map(({ name }) => name));
	for (const { audience } of [...vi!, ...en!]) expect(audience).toMatch(/^(Cho|For) /);
});

describe('what the guide for authors shows as an example', () => {
	const read = (file: string) => readFileSync(`content/pages/guides/examples/${file}`, 'utf8');
	const lesson = (locale: Locale) =>
		compileLesson(read(`lesson.${locale}.md`), exampleSurroundings('lesson.md', locale));
	const quiz = (locale: Locale) =>
		compileQuiz(read(`quiz.${locale}.md`), exampleSurroundings('quiz.md', locale));

	test.each(LOCALES)('compiles without a problem in %s', (locale) => {
		expect([...lesson(locale).problems, ...quiz(locale).problems]).toEqual([]);
	});

	test('says the same in both languages', () => {
		const lessons = { vi: lesson('vi').lesson!, en: lesson('en').lesson! };
		const quizzes = { vi: quiz('vi').quiz!, en: quiz('en').quiz! };
		expect([...checkLessonPair(lessons, 'lesson.md'), ...checkQuizPair(quizzes, 'quiz.md')]).toEqual([]);
	});
});
