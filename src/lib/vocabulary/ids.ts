declare const brand: unique symbol;
type Id<Name extends string, Base = string> = Base & { readonly [brand]: Name };

/** An account: one person's record with us, signed up or still a guest in one browser. */
export type AccountId = Id<'account'>;
/** A course's slug; it never changes. */
export type CourseId = Id<'course'>;
/** An area in one area version: `2025:25747`. Codes alone are reused and name nothing. */
export type AreaId = Id<'area'>;
/** A learning event's id: a UUID version 7 made by whoever offers the event, so that a repeat is recognised. */
export type EventId = Id<'event'>;
export type AttemptId = Id<'attempt'>;
export type CredentialId = Id<'credential'>;

export const accountId = (id: string): AccountId => id as AccountId;
export const courseId = (slug: string): CourseId => slug as CourseId;
export const areaId = (id: string): AreaId => id as AreaId;
export const eventId = (id: string): EventId => id as EventId;
export const attemptId = (id: string): AttemptId => id as AttemptId;
export const credentialId = (id: string): CredentialId => id as CredentialId;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text has the shape of a UUID; anything else never reaches a query. */
export function isUuid(text: string): boolean {
	return UUID.test(text);
}
