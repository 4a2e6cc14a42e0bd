import * as fc from 'fast-check';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Db, Tx } from '#lib/server/db/db.ts';
import type { EventKind } from '#lib/vocabulary/event.ts';
import { accountId, areaId, courseId, eventId, type AccountId } from '#lib/vocabulary/ids.ts';
import type { Sex } from '#lib/vocabulary/people.ts';

/** An event as a test tells it; whatever is left out was not stated. */
export type Told = {
	readonly learner: AccountId;
	readonly kind: EventKind;
	readonly at: Date;
	readonly id?: string;
	readonly course?: string;
	readonly lesson?: string;
	readonly area?: string | null;
	readonly sex?: Sex | null;
	readonly birthYear?: number | null;
	readonly guest?: boolean;
	readonly version?: number;
	readonly detail?: Readonly<Record<string, string | number | boolean>>;
};

export const someone = (): AccountId => accountId(v7());

/** Appends events as the product does: a repeat is a no-op, a guest's is not pending. */
export async function tell(db: Db | Tx, events: readonly Told[]): Promise<void> {
	for (const event of events) {
		const row = rowOf(event);
		const written = await db
			.insertInto('learning_event')
			.values(row)
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.execute();
		if (!event.guest && written.length > 0) await markPending(db, event.learner);
	}
}

/** A guest signs up: what was done in this browser counts from now on. */
export async function signUpGuest(db: Db | Tx, learner: AccountId): Promise<void> {
	await db.updateTable('learning_event').set({ guest: false }).where('learner_id', '=', learner).execute();
	await markPending(db, learner);
}

function rowOf(event: Told) {
	return {
		learner_id: event.learner,
		id: eventId(event.id ?? v7()),
		kind: event.kind,
		occurred_at: event.at,
		course_id: event.course ? courseId(event.course) : null,
		course_version: event.course ? (event.version ?? 1) : null,
		lesson_id: event.lesson ?? null,
		guest: event.guest ?? false,
		area_id: event.area ? areaId(event.area) : null,
		sex: event.sex ?? null,
		birth_year: event.birthYear ?? null,
		detail: JSON.stringify(event.detail ?? {})
	};
}

async function markPending(db: Db | Tx, learner: AccountId): Promise<void> {
	await sql`insert into pending_event (learner_id, event_id)
		select learner_id, id from learning_event where learner_id = ${learner} and not guest
		on conflict do nothing`.execute(db);
}

const KINDS: readonly EventKind[] = [
	'registered',
	'profile-stated',
	'course-started',
	'question-answered',
	'lesson-completed',
	'exam-started',
	'exam-submitted',
	'course-completed',
	'credential-awarded',
	'credential-revoked',
	'residence-verified',
	'placement-completed',
	'pretest-submitted',
	'retest-invited',
	'retest-submitted'
];

/** Every detail any kind may carry: each reader takes its own. Some are missing, as in events of an older day. */
const placed = fc.record(
	Object.fromEntries(
		[1, 2, 3, 4, 5].flatMap((area) => [
			[`items${area}`, fc.constantFrom(0, 8, 9)],
			[`level${area}`, fc.constantFrom(2, 3, 5)]
		])
	)
);
const details = fc
	.tuple(
		placed,
		fc.record(
			{
				passed: fc.boolean(),
				score: fc.constantFrom(0, 0.29, 0.5, 0.75, 1),
				credential: fc.constantFrom('one', 'two'),
				reason: fc.constantFrom('wrong-name', 'issued-in-error')
			},
			{ requiredKeys: ['score', 'credential'] }
		)
	)
	.map(([areas, rest]) => ({ ...areas, ...rest }));

/** What can happen to the figures, in any order: events late, doubled and out of order, guests who sign up, erasures, folds. */
export type Step =
	| { readonly do: 'tell'; readonly event: Told; readonly twice: boolean }
	| { readonly do: 'sign-up' | 'erase'; readonly learner: AccountId }
	| { readonly do: 'merge'; readonly learner: AccountId; readonly survivor: AccountId }
	| { readonly do: 'fold'; readonly limit: number };

/** Histories of four people, one of them a guest at first, over a year and a half with close calls at quarter ends. */
export function histories(areas: readonly string[]): fc.Arbitrary<Step[]> {
	const people = [someone(), someone(), someone(), someone()] as const;
	const told = fc.record({
		learner: fc.constantFrom(...people),
		kind: fc.constantFrom(...KINDS, 'credential-awarded', 'credential-revoked', 'placement-completed'),
		at: fc.oneof(
			fc.constantFrom(new Date('2025-12-31T16:59:59.999Z'), new Date('2025-12-31T17:00:00.000Z')),
			fc.constantFrom(new Date('2025-08-01T03:00:00Z'), new Date('2026-02-01T03:00:00Z')), // half a year apart
			fc.integer({ min: 0, max: 540 }).map((day) => new Date(Date.UTC(2025, 6, 1 + day, 3)))
		),
		id: fc.uuid({ version: 7 }),
		course: fc.constantFrom('scams', 'wallet'),
		lesson: fc.constantFrom('one', 'two'),
		area: fc.constantFrom(null, ...areas),
		sex: fc.constantFrom(null, 'f' as const, 'm' as const, 'x' as const),
		birthYear: fc.constantFrom(null, 1950, 1960, 1990, 2011, 2012, 2030),
		version: fc.constantFrom(1, 2),
		detail: details
	});
	const asGuest = (event: Told): Told => ({ ...event, guest: event.learner === people[3] });
	return fc.array(
		fc.oneof(
			{
				weight: 12,
				arbitrary: fc.record({
					do: fc.constant('tell' as const),
					event: told.map(asGuest),
					twice: fc.boolean()
				})
			},
			{
				weight: 1,
				arbitrary: fc.record({ do: fc.constant('sign-up' as const), learner: fc.constant(people[3]) })
			},
			{
				weight: 1,
				arbitrary: fc.record({
					do: fc.constant('merge' as const),
					learner: fc.constant(people[3]),
					survivor: fc.constant(people[0])
				})
			},
			{
				weight: 1,
				arbitrary: fc.record({ do: fc.constant('erase' as const), learner: fc.constantFrom(...people) })
			},
			{
				weight: 3,
				arbitrary: fc.record({ do: fc.constant('fold' as const), limit: fc.constantFrom(1, 2, 1000) })
			}
		),
		{ minLength: 5, maxLength: 35 }
	);
}
