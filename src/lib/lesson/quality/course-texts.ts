import * as z from 'zod';
import { EXAM, type Part } from '#lib/vocabulary/course.ts';
import { LOCALES, type Locale } from '#lib/vocabulary/locale.ts';
import type { CourseSource } from '../compiled-course.ts';
import { lessonFolders } from '../course-paths.ts';
import { readFrontMatter, type FrontMatter } from '../front-matter.ts';
import { normaliseSource } from '../parse.ts';
import { readYaml } from '../read-yaml.ts';
import { readMarkedText, type MarkedText } from './marked-text.ts';
import type { Passage } from './passages.ts';
import { readQuestions, type QuestionRead } from './questions-read.ts';
import { fieldOf, type YamlPath } from './yaml-texts.ts';

/** One file of a lesson, read for how well it reads. `terms` are the technical words it explains. */
export type LessonText = MarkedText & {
	readonly file: string;
	readonly locale: Locale;
	readonly slug: string;
	readonly terms: readonly string[];
	readonly minutes: number | undefined;
	readonly minutesLine: number;
};

/** One file of questions. `part` is the lesson it belongs to, or the closing quiz. */
export type QuizText = MarkedText & {
	readonly file: string;
	readonly locale: Locale;
	readonly part: Part;
	readonly questions: readonly QuestionRead[];
	readonly pick: number | undefined;
};

/** A course as it was written: every file that could be read, its front file as plain data. */
export type CourseTexts = {
	readonly source: CourseSource;
	readonly meta: unknown;
	readonly metaLine: (path: YamlPath) => number;
	readonly lessons: readonly LessonText[];
	readonly quizzes: readonly QuizText[];
};

export const COURSE_FILE = 'course.yaml';
const ANY_FIELDS = z.looseObject({});

/** Reads a course for its quality. It takes what there is: what is missing or broken, compiling tells. */
export function readCourseTexts(source: CourseSource): CourseTexts {
	const { folders } = lessonFolders(Object.keys(source.files));
	const place = { file: COURSE_FILE, line: 1 };
	const meta = readYaml({ text: source.files[COURSE_FILE] ?? '', place }, z.unknown());
	const inBoth = <T>(read: (locale: Locale) => T | undefined) => LOCALES.flatMap((one) => read(one) ?? []);
	const quizzes = [...folders.map(({ folder, slug }) => [`${folder}/quiz`, slug]), [EXAM, EXAM]];
	return {
		source,
		meta: meta.value,
		metaLine: meta.lineOf,
		lessons: folders.flatMap(({ folder, slug }) => inBoth((one) => readLesson(source, folder, slug, one))),
		quizzes: quizzes.flatMap(([base = '', part = '']) => inBoth((one) => readQuiz(source, base, part, one)))
	};
}

function readLesson(
	source: CourseSource,
	folder: string,
	slug: string,
	locale: Locale
): LessonText | undefined {
	const file = `${folder}/lesson.${locale}.md`;
	const text = textOf(source, file);
	if (text === undefined) return undefined;
	const front = readFrontMatter(text, file, ANY_FIELDS);
	const marked = readMarkedText(front.body, file, locale);
	const { minutes, terms } = front.value ?? {};
	const own = ['title', 'outcome'].flatMap((field) => frontPassage(front, field, file, locale));
	return {
		...{ ...marked, passages: [...own, ...marked.passages], file, locale, slug },
		minutes: typeof minutes === 'number' ? minutes : undefined,
		minutesLine: front.lineOf(['minutes']),
		terms: Array.isArray(terms) ? terms.filter((term) => typeof term === 'string') : []
	};
}

/** What the front matter says in words is read too, as a heading is. */
function frontPassage(
	{ value, lineOf }: FrontMatter<object>,
	field: string,
	file: string,
	locale: Locale
): Passage[] {
	const words = fieldOf(value, field);
	if (typeof words !== 'string') return [];
	return [{ file, locale, kind: 'heading', line: lineOf([field]), words }];
}

/** A quiz by the name of its files without their ending; placement items are read the same way. */
export function readQuiz(
	source: Pick<CourseSource, 'files'>,
	base: string,
	part: Part,
	locale: Locale
): QuizText | undefined {
	const file = `${base}.${locale}.md`;
	const text = textOf(source, file);
	if (text === undefined) return undefined;
	const front = readFrontMatter(text, file, ANY_FIELDS, 'optional');
	const marked = readMarkedText(front.body, file, locale);
	const pick = front.value?.pick;
	return {
		...{ ...marked, file, locale, part, questions: readQuestions(marked) },
		pick: typeof pick === 'number' ? pick : undefined
	};
}

function textOf({ files }: Pick<CourseSource, 'files'>, file: string): string | undefined {
	const text = Object.hasOwn(files, file) ? files[file] : undefined;
	return text === undefined ? undefined : normaliseSource(text);
}
