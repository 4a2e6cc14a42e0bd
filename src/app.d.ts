import type { Settings } from './settings.ts';
import type { Db } from '#lib/server/db/db.ts';
import type { LessonState } from '#lib/server/learning/lesson-view.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

declare global {
	namespace App {
		interface Locals {
			db: Db;
			settings: Settings;
			locale: Locale;
			/** A signed-in account, a guest with something to keep, or nobody yet. */
			actor: Actor | null;
			/** Where the reader of a lesson stands, once it was looked up. */
			lessonState?: LessonState;
			/** Ids on this page that must be others when it is shown again. */
			freshIds?: readonly string[];
			/** The raw session id, to end this session and no other. */
			sessionId: string | null;
			/** Public address for links on paper; never taken from a request. */
			origin: string;
			/** The address this request came to is https, so cookies may be Secure. */
			secure: boolean;
			/** Whom the rate limits count: the caller's address. It is never logged. */
			caller: string;
		}
		interface Error {
			message: string;
			id?: string;
		}
	}
}

export {};
