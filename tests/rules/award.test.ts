import { expect, test } from 'vitest';
import { decideAward, shownPercent } from '#lib/rules/award.ts';
import { REVOCATION_REASONS } from '#lib/vocabulary/credential.ts';

const passed = { completion: { bestScore: 0.9 }, revokedFor: [], holderName: '  Trương  Quỳnh Như ' };

test('somebody who completed, passed and gave a name is awarded under the tidy name', () => {
	expect(decideAward(passed)).toEqual({ holderName: 'Trương Quỳnh Như', score: 0.9 });
});

test.each([
	['lessons-missing', 'the course is not completed', { ...passed, completion: undefined }],
	['not-passed', 'the closing quiz was not passed', { ...passed, completion: { bestScore: null } }],
	['name-needed', 'no name was given', { ...passed, holderName: '123' }],
	['lessons-missing', 'the work comes before the name', { ...passed, completion: undefined, holderName: '' }]
])('%s: %s', (reason, _because, evidence) => {
	expect(() => decideAward(evidence)).toThrow(reason);
});

test('a misprinted or returned certificate may be issued anew, one withdrawn for cause may not', () => {
	const outcome = REVOCATION_REASONS.map((reason) => {
		try {
			decideAward({ ...passed, revokedFor: [reason] });
			return [reason, 'awarded'];
		} catch (refusal) {
			return [reason, (refusal as Error).message];
		}
	});
	expect(Object.fromEntries(outcome)).toEqual({
		'wrong-name': 'awarded',
		'asked-by-holder': 'awarded',
		'not-own-work': 'not-allowed',
		'issued-in-error': 'not-allowed'
	});
});

test.each([
	[0.8, 80],
	[0.7996, 80],
	[0.929, 92],
	[0.9949, 99],
	[0.29, 29],
	[1, 100],
	[1.2, 100],
	[-1, 0]
])('a result of %d is printed as %d percent', (score, percent) => {
	expect(shownPercent(score)).toBe(percent);
});
