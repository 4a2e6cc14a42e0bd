import { createHash } from 'node:crypto';
import { EXAM } from '#lib/vocabulary/course.ts';
import { LOCALES, type Locale } from '#lib/vocabulary/locale.ts';
import type { CompiledLesson, CompiledQuiz, Question } from './body.ts';
import { canonicalJson } from './canonical-json.ts';
import {
	SCENARIO_MEDIA,
	type CompiledCourse,
	type CourseLesson,
	type CourseMedia,
	type CourseQuestion,
	type CourseSource,
	type PublicQuiz
} from './compiled-course.ts';
import { compileLesson } from './compile.ts';
import { readCourseFile, type CourseMeta } from './course-file.ts';
import { lessonFolders, type LessonFolder } from './course-paths.ts';
import type { Media } from './media.ts';
import { checkLessonPair, checkQuizPair, storedKey, type Pair } from './pair.ts';
import { hasErrors, problemAt, type Problem } from './problem.ts';
import { compileQuiz } from './quiz.ts';
import type { Surroundings } from './surroundings.ts';

type Desk = {
	source: CourseSource;
	problems: Problem[];
	questions: CourseQuestion[];
	/** Told before each file is compiled, so that a runaway can be named. */
	onFile: (file: string) => void;
};

/**
 * Compiles one course folder. Pure: the same source always gives the same course and hash.
 *
 * @returns the course when nothing in it is an `error`; problems name files by their path inside the folder
 */
export function compileCourse(
	source: CourseSource,
	onFile: (file: string) => void = () => {}
): { course?: CompiledCourse; problems: Problem[] } {
	const { folders, problems } = lessonFolders(Object.keys(source.files));
	const desk: Desk = { source, problems: [...problems], questions: [], onFile };
	const meta = compileMeta(desk);
	const lessons = folders.flatMap((folder) => compileLessonFolder(folder, desk) ?? []);
	const exam = compileQuizPair('', EXAM, EXAM, desk);
	if (!meta || hasErrors(desk.problems)) return { problems: desk.problems };
	const { questions } = desk;
	const course = { slug: source.slug, meta, lessons, questions, exam: exam?.vi.rule ?? null };
	const hash = createHash('sha256').update(canonicalJson(course)).digest('hex');
	return { course: { ...course, hash }, problems: desk.problems };
}

function compileMeta(desk: Desk): CompiledCourse['meta'] | undefined {
	const text = readFile(desk, 'course.yaml');
	if (text === undefined) return undefined;
	const { meta, problems } = readCourseFile(text, 'course.yaml');
	desk.problems.push(...problems);
	return meta && { ...meta, pictureMedia: pictureOf(meta, desk) };
}

function pictureOf({ picture }: CourseMeta, { source, problems }: Desk): Media | null {
	if (!picture) return null;
	const found = mediaIn(source.media, '', picture.file);
	if (!found)
		problems.push(problemAt({ file: 'course.yaml', line: 1 }, 'media-missing', { name: picture.file }));
	return found ?? null;
}

function compileLessonFolder({ folder, slug }: LessonFolder, desk: Desk): CourseLesson | undefined {
	const path = `${folder}/`;
	const pair = compilePair(`${path}lesson`, desk, (text, surroundings) => {
		const { lesson, problems } = compileLesson(text, surroundings);
		return { value: lesson, problems };
	});
	if (pair) desk.problems.push(...checkLessonPair(pair, `${path}lesson.en.md`));
	const quiz = compileQuizPair(path, 'quiz', slug, desk);
	if (!pair) return undefined;
	const withQuiz = (locale: Locale): CompiledLesson & { quiz: PublicQuiz | null } => ({
		...pair[locale],
		quiz: quiz ? publicQuiz(quiz[locale]) : null
	});
	return { slug, minutes: pair.vi.minutes, locales: { vi: withQuiz('vi'), en: withQuiz('en') } };
}

/** A quiz is optional; in one language only, it is a problem. */
function compileQuizPair(
	path: string,
	name: string,
	part: string,
	desk: Desk
): Pair<CompiledQuiz> | undefined {
	const { files } = desk.source;
	if (!LOCALES.some((locale) => Object.hasOwn(files, `${path}${name}.${locale}.md`))) return undefined;
	const pair = compilePair(path + name, desk, (text, surroundings) => {
		const { quiz, problems } = compileQuiz(text, surroundings);
		return { value: quiz, problems };
	});
	if (!pair) return undefined;
	const problems = checkQuizPair(pair, `${path}${name}.en.md`);
	desk.problems.push(...problems);
	if (problems.length === 0) keepQuestions(pair, part, `${path}${name}.vi.md`, desk);
	return pair;
}

function keepQuestions({ vi, en }: Pair<CompiledQuiz>, part: string, file: string, desk: Desk): void {
	for (const [at, question] of vi.questions.entries()) {
		const english = en.questions[at];
		if (!english) continue;
		const { id } = question.asked;
		if (desk.questions.some((kept) => kept.id === id)) {
			desk.problems.push(problemAt({ file, line: question.line }, 'repeated-question', { id }));
		}
		desk.questions.push(courseQuestion({ vi: question, en: english }, part, at + 1));
	}
}

function courseQuestion({ vi, en }: Pair<Question>, part: string, position: number): CourseQuestion {
	const { id, kind, skills, level } = vi.asked;
	const key = storedKey({ vi, en });
	return { id, part, kind, position, skills, level, public: { vi: vi.asked, en: en.asked }, key };
}

function publicQuiz({ rule, questions }: CompiledQuiz): PublicQuiz {
	return { rule, questions: questions.map(({ asked }) => asked) };
}

type Compile<T> = (
	text: string,
	surroundings: Surroundings
) => { value?: T | undefined; problems: Problem[] };

/** Compiles both languages of a file, and gives them only together. */
function compilePair<T>(base: string, desk: Desk, compile: Compile<T>): Pair<T> | undefined {
	const [vi, en] = LOCALES.map((locale) => {
		const file = `${base}.${locale}.md`;
		const text = readFile(desk, file);
		if (text === undefined) return undefined;
		const folder = file.slice(0, file.lastIndexOf('/') + 1);
		const media = (name: string) => mediaIn(desk.source.media, folder, name);
		const scenarioMedia = (kind: string, name: string) =>
			mediaIn(desk.source.media, `${SCENARIO_MEDIA}/${kind}/`, name);
		const { scenarios } = desk.source;
		const compiled = compile(text, { file, locale, media, scenarios, scenarioMedia });
		desk.problems.push(...compiled.problems);
		return compiled.value;
	});
	return vi && en && { vi, en };
}

function readFile({ source, problems, onFile }: Desk, file: string): string | undefined {
	onFile(file);
	if (Object.hasOwn(source.files, file)) return source.files[file];
	problems.push(problemAt({ file, line: 1 }, 'file-missing', { name: file }));
	return undefined;
}

function mediaIn(media: CourseMedia, folder: string, name: string): Media | undefined {
	const path = folder + name;
	return Object.hasOwn(media, path) ? media[path] : undefined;
}
