import type { ColumnType } from 'kysely';
import type { AccountId, AttemptId, CourseId, EventId } from '#lib/vocabulary/ids.ts';
import type { Answer } from '#lib/vocabulary/question.ts';

export interface LearningTables {
	enrolment: { learner_id: AccountId; course_id: CourseId; joined_at: Date; completed_at: Date | null };
	lesson_completion: { learner_id: AccountId; course_id: CourseId; lesson_id: string; done_at: Date };
}

export interface AssessmentTables {
	practice_answer: {
		learner_id: AccountId;
		course_id: CourseId;
		question_id: string;
		version: number;
		response: ColumnType<Answer, string, string>;
		score: number;
		event_id: EventId;
		answered_at: Date;
	};
	attempt: {
		learner_id: AccountId;
		id: AttemptId;
		course_id: CourseId;
		version: number;
		seed: number;
		questions: string[];
		pass_percent: number;
		started_at: Date;
		submitted_at: Date | null;
		score: number | null;
		passed: boolean | null;
	};
	attempt_answer: {
		learner_id: AccountId;
		attempt_id: AttemptId;
		question_id: string;
		response: ColumnType<Answer, string, string>;
		saved_at: Date;
		score: number | null;
	};
}
