/**
 * Who outside is told of a release: a `webhook` gets one signed message, an `ngsi-ld` context broker gets every figure
 * as an entity.
 */
export const SUBSCRIPTION_KINDS = ['webhook', 'ngsi-ld'] as const;
export type SubscriptionKind = (typeof SUBSCRIPTION_KINDS)[number];

/**
 * How one release fares on its way to one receiver.
 * - `waiting`: not there yet; tried again and again for a day
 * - `done`; `partly`: the broker refused some of the entities for good
 * - `failed`: given up after a day
 * - `overtaken`: a revision was published before this one was through, and goes in its place
 */
export const DELIVERY_STATES = ['waiting', 'done', 'partly', 'failed', 'overtaken'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/**
 * Why something did not arrive.
 * - `unknown-host`, `unreachable`, `insecure`: no connection: no such name, nobody listens, a certificate nobody trusts
 * - `timeout`: no answer in ten seconds; `broken-off`: the connection ended in the middle
 * - `redirected`: it sends us elsewhere, where nobody told us to go
 * - `not-let-in`: 401 or 403; `not-there`: 404, 405 or 410; `busy`: 429 or 5xx; `not-taken`: any other status
 * - `odd-answer`: it said yes in words we cannot read; `some-refused`: it took some of the entities
 * - `lost`: our own process ended in the middle of the last try
 */
export const DELIVERY_FAILURES = [
	'unknown-host',
	'unreachable',
	'insecure',
	'timeout',
	'broken-off',
	'redirected',
	'not-let-in',
	'not-there',
	'busy',
	'not-taken',
	'odd-answer',
	'some-refused',
	'lost'
] as const;
export type DeliveryFailure = (typeof DELIVERY_FAILURES)[number];
