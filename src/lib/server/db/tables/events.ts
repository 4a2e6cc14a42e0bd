import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { EventKind, LearningEvent } from '#lib/vocabulary/event.ts';
import type { AccountId, AreaId, CourseId, EventId } from '#lib/vocabulary/ids.ts';
import type { Sex } from '#lib/vocabulary/people.ts';

type Moment = ColumnType<Date, Date | undefined, never>;

export interface EventTables {
	learning_event: {
		learner_id: AccountId;
		id: EventId;
		kind: EventKind;
		occurred_at: Date;
		recorded_at: Moment;
		course_id: CourseId | null;
		course_version: number | null;
		lesson_id: string | null;
		guest: Generated<boolean>;
		area_id: AreaId | null;
		sex: Sex | null;
		birth_year: number | null;
		detail: JSONColumnType<LearningEvent['detail']>;
	};
	pending_event: { learner_id: AccountId; event_id: EventId; recorded_at: Moment };
	audit_entry: {
		id: string;
		at: Moment;
		actor_id: AccountId | null;
		deed: string;
		subject_id: AccountId | null;
		detail: JSONColumnType<Record<string, string | number | null>>;
	};
}
