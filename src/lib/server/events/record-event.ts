import type { Tx } from '../db/db.ts';
import type { EventKind, LearningEvent } from '#lib/vocabulary/event.ts';
import type { CourseId, EventId } from '#lib/vocabulary/ids.ts';
import type { Actor } from '#lib/vocabulary/people.ts';

/** What a command says of a deed; who did it and where they live come with the actor. */
export type Deed = {
	readonly id: EventId;
	readonly kind: EventKind;
	readonly occurredAt: Date;
	readonly course?: CourseId;
	readonly courseVersion?: number;
	readonly lesson?: string;
	readonly detail?: LearningEvent['detail'];
};

/**
 * Appends learning events in the caller's transaction and leaves them for the figures to take in.
 * A guest's events wait for the guest to sign up: they are written, but no figure is told.
 * @returns the ids that were new; one that is missing was recorded before.
 */
export async function recordEvents(tx: Tx, actor: Actor, deeds: readonly Deed[]): Promise<EventId[]> {
	if (deeds.length === 0) return [];
	// One statement for both tables: a round trip fewer in every answer.
	const rows = await tx
		.with('written', (query) =>
			query
				.insertInto('learning_event')
				.values(deeds.map((deed) => rowOf(actor, deed)))
				.onConflict((conflict) => conflict.columns(['learner_id', 'id']).doNothing())
				.returning(['learner_id', 'id', 'guest'])
		)
		.with('pending', (query) =>
			query
				.insertInto('pending_event')
				.columns(['learner_id', 'event_id'])
				.expression((from) =>
					from.selectFrom('written').select(['learner_id', 'id']).where('guest', '=', false)
				)
		)
		.selectFrom('written')
		.select('id')
		.execute();
	return rows.map((row) => row.id);
}

/** Appends one event. @returns whether it was new or a repeat. */
export async function recordEvent(tx: Tx, actor: Actor, deed: Deed): Promise<'recorded' | 'repeated'> {
	return (await recordEvents(tx, actor, [deed])).length === 1 ? 'recorded' : 'repeated';
}

function rowOf(actor: Actor, deed: Deed) {
	return {
		learner_id: actor.id,
		id: deed.id,
		kind: deed.kind,
		occurred_at: deed.occurredAt,
		course_id: deed.course ?? null,
		course_version: deed.courseVersion ?? null,
		lesson_id: deed.lesson ?? null,
		guest: actor.guest,
		area_id: actor.area,
		sex: actor.sex,
		birth_year: actor.birthYear,
		detail: JSON.stringify(deed.detail ?? {})
	};
}
