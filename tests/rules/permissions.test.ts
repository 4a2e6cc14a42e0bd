import { describe, expect, test } from 'vitest';
import { assertMay, doorAnswer, may, type Deed } from '#lib/rules/permissions.ts';
import { accountId } from '#lib/vocabulary/ids.ts';
import type { Actor, StaffRole } from '#lib/vocabulary/people.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';

const learner: Actor = {
	id: accountId('01900000-0000-7000-8000-000000000001'),
	guest: false,
	locale: 'vi',
	area: null,
	sex: null,
	birthYear: null,
	grants: []
};
const guest: Actor = { ...learner, guest: true };
const withRole = (role: StaffRole): Actor => ({ ...learner, grants: [{ role, area: null }] });

const people = {
	nobody: null,
	guest,
	learner,
	helper: withRole('helper'),
	instructor: withRole('instructor'),
	manager: withRole('manager'),
	administrator: withRole('administrator')
} as const;
type Person = keyof typeof people;

const EVERYBODY: readonly Person[] = ['learner', 'helper', 'instructor', 'manager', 'administrator'];

/** Who may do what, written down a second time on purpose: a change there must be meant here too. */
const DEEDS: Readonly<Record<Deed, readonly Person[]>> = {
	'study-course': ['guest', ...EVERYBODY],
	'sit-exam': EVERYBODY,
	'change-own-account': EVERYBODY,
	'award-credential': EVERYBODY,
	'revoke-credential': ['administrator'],
	'see-figures': ['manager', 'administrator'],
	'close-period': ['administrator'],
	'import-areas': ['administrator'],
	'edit-targets': ['administrator'],
	'manage-keys': ['administrator'],
	'manage-subscriptions': ['administrator'],
	'invite-staff': ['administrator'],
	'reset-passphrase': ['helper', 'administrator']
};

describe.each(Object.entries(DEEDS))('%s', (deed, allowed) => {
	const asking = Object.entries(people).filter((entry): entry is [string, Actor] => entry[1] !== null);

	test.each(asking)('as %s', (name, actor) => {
		const expected = allowed.includes(name as Person);
		expect(may(actor, deed as Deed)).toBe(expected);
		const refusal = new Refusal(actor.guest ? 'not-signed-in' : 'not-allowed');
		if (expected) expect(() => assertMay(actor, deed as Deed)).not.toThrow();
		else expect(() => assertMay(actor, deed as Deed)).toThrow(refusal);
	});
});

const DOORS: Readonly<Record<string, readonly Person[]>> = {
	'/admin': ['administrator'],
	'/admin/people': ['administrator'],
	'/dashboard': ['manager', 'administrator'],
	'/passphrase-reset': ['helper', 'administrator'],
	'/profile': EVERYBODY,
	'/credentials': EVERYBODY,
	'/credentials/[id]/certificate.pdf': EVERYBODY,
	'/recovery-slip': EVERYBODY,
	'/sign-up/about-you': EVERYBODY
};

describe.each(Object.entries(DOORS))('the door %s', (path, allowed) => {
	test.each(Object.entries(people))('before %s', (name, actor) => {
		const closed = actor && !actor.guest ? 'not-allowed' : 'not-signed-in';
		expect(doorAnswer(actor, path)).toBe(allowed.includes(name as Person) ? 'open' : closed);
	});
});

test.each([
	'/',
	'/courses',
	'/learn/[course]/[lesson]',
	'/learn/[course]/exam',
	'/sign-in',
	'/sign-up',
	'/verify/[code]',
	'/invitation/[code]',
	'/recover',
	'/administration',
	'/profiles'
])('%s is open to everybody', (path) => {
	for (const actor of Object.values(people)) expect(doorAnswer(actor, path)).toBe('open');
});

test('a guest has no role, whatever the browser claims', () => {
	const pretender: Actor = { ...guest, grants: [{ role: 'administrator', area: null }] };
	expect(doorAnswer(pretender, '/admin')).toBe('not-signed-in');
	expect(may(pretender, 'invite-staff')).toBe(false);
});
