import type { Part } from '#lib/vocabulary/course.ts';
import type { AskedQuestion, ExamRule, QuestionKind, StoredKey } from '#lib/vocabulary/question.ts';
import type { CompiledLesson } from './body.ts';
import type { CourseMeta } from './course-file.ts';
import type { Media } from './media.ts';
import type { Pair } from './pair.ts';
import type { Scenarios } from './scenarios/schemas.ts';

/** The text files of one folder `content/courses/<slug>/`: path inside it → text. */
export type CourseFiles = Readonly<Record<string, string>>;

/** Where in `CourseMedia` the files stand that lie beside scenarios: `scenarios/<kind>/<file>`. */
export const SCENARIO_MEDIA = 'scenarios';

/** The pictures of that folder: path inside it, `01-first-things/phone.webp` → how it is served. */
export type CourseMedia = Readonly<Record<string, Media>>;

/** All a course is compiled from: plain data, so that it can travel to a worker. */
export type CourseSource = { slug: string; files: CourseFiles; scenarios: Scenarios; media: CourseMedia };

/** A lesson's quiz as readers get it. How it is drawn and passed, and its questions, without their keys. */
export type PublicQuiz = { rule: ExamRule; questions: AskedQuestion[] };

export type CourseLesson = {
	slug: string;
	minutes: number;
	locales: Pair<CompiledLesson & { quiz: PublicQuiz | null }>;
};

/** A question with both its sides. `position` counts from 1 within its part. */
export type CourseQuestion = {
	id: string;
	part: Part;
	kind: QuestionKind;
	position: number;
	skills: readonly string[];
	level: number;
	public: Pair<AskedQuestion>;
	key: StoredKey;
};

/**
 * A course ready to be published. `hash` is the SHA-256 of everything else in it, in hexadecimal: equal hashes mean
 * nothing changed for anyone.
 */
export type CompiledCourse = {
	slug: string;
	meta: CourseMeta & { pictureMedia: Media | null };
	lessons: CourseLesson[];
	questions: CourseQuestion[];
	exam: ExamRule | null;
	hash: string;
};
