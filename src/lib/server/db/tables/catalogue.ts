import type { ColumnType, JSONColumnType } from 'kysely';
import type { Body } from '#lib/lesson/body.ts';
import type { PublishedMeta } from '#lib/lesson/course-file.ts';
import type { CourseId } from '#lib/vocabulary/ids.ts';
import type { Locale, Localized } from '#lib/vocabulary/locale.ts';
import type { AskedQuestion, ExamRule, StoredKey } from '#lib/vocabulary/question.ts';

export interface CatalogueTables {
	course: { id: CourseId; current_version: number | null; position: number };
	course_version: {
		course_id: CourseId;
		version: number;
		hash: string;
		meta: JSONColumnType<PublishedMeta>;
		exam: JSONColumnType<ExamRule | null, string | null, string | null>;
		published_at: ColumnType<Date, Date | undefined, never>;
	};
	lesson: {
		course_id: CourseId;
		version: number;
		id: string;
		position: number;
		minutes: number;
		title: JSONColumnType<Localized>;
		outcome: JSONColumnType<Localized>;
		body: JSONColumnType<Record<Locale, Body>>;
	};
	question: {
		course_id: CourseId;
		version: number;
		id: string;
		part: string;
		position: number;
		kind: string;
		level: number;
		skills: string[];
		asked: JSONColumnType<Record<Locale, AskedQuestion>>;
		key: JSONColumnType<StoredKey>;
	};
	content_state: {
		only_one: boolean;
		digest: string;
		published_at: ColumnType<Date, Date | undefined, never>;
	};
	asset: { name: string; type: string; bytes: Buffer; stored_at: ColumnType<Date, Date | undefined, never> };
	placement_item: {
		id: string;
		version: number;
		kind: string;
		level: number;
		skills: string[];
		area: number;
		asked: JSONColumnType<Record<Locale, AskedQuestion>>;
		key: JSONColumnType<StoredKey>;
		hash: string;
		offered: boolean;
	};
	path: { id: string; current_version: number; position: ColumnType<number, number | undefined, number> };
	path_version: {
		path_id: string;
		version: number;
		title: JSONColumnType<Localized>;
		summary: JSONColumnType<Localized>;
		basic_set: boolean;
		courses: string[];
		published_at: ColumnType<Date, Date | undefined, never>;
	};
}
