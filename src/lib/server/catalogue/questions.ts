import type { Db } from '../db/db.ts';
import type { CourseId } from '#lib/vocabulary/ids.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import type { AskedQuestion, StoredKey } from '#lib/vocabulary/question.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

/** A question with its key. This is the one file that reads keys; whoever asks for one is about to mark. */
export type KeyedQuestion = {
	readonly id: string;
	readonly part: string;
	readonly skills: readonly string[];
	readonly level: number;
	readonly asked: Readonly<Record<Locale, AskedQuestion>>;
	readonly key: StoredKey;
};

const kept = new WeakMap<Db, Map<string, Promise<Map<string, KeyedQuestion>>>>();

/** All questions of one course version with their keys; immutable, so kept in the process. */
export function listKeyedQuestions(
	db: Db,
	course: CourseId,
	version: number
): Promise<Map<string, KeyedQuestion>> {
	const ofDb = kept.get(db) ?? new Map<string, Promise<Map<string, KeyedQuestion>>>();
	kept.set(db, ofDb);
	const name = `${course}@${version}`;
	const found = ofDb.get(name);
	if (found) return found;
	const loading = loadKeyedQuestions(db, course, version);
	ofDb.set(name, loading);
	// Neither a failed look nor a version that is not there yet is remembered: version numbers come from forms.
	loading.then(({ size }) => size === 0 && ofDb.delete(name)).catch(() => ofDb.delete(name));
	return loading;
}

/** One question of a version. @throws Refusal `question-changed` where this version does not ask it */
export async function getKeyedQuestion(
	db: Db,
	course: CourseId,
	version: number,
	id: string
): Promise<KeyedQuestion> {
	const question = (await listKeyedQuestions(db, course, version)).get(id);
	if (!question) throw new Refusal('question-changed');
	return question;
}

async function loadKeyedQuestions(db: Db, course: CourseId, version: number) {
	const rows = await db
		.selectFrom('question')
		.select(['id', 'part', 'skills', 'level', 'asked', 'key'])
		.where('course_id', '=', course)
		.where('version', '=', version)
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}
