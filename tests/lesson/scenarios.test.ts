import { describe, expect, test } from 'vitest';
import { localise } from '#lib/lesson/localise.ts';
import { compileScenarios } from '#lib/lesson/scenarios/compile-scenarios.ts';
import { places } from './lesson-fixture.ts';
import { CALL, inbox, scenarios } from './scenario-fixture.ts';

const callProblems = (text: string) => places(compileScenarios({ 'scam-call/goi-thu.yaml': text }).problems);
const inboxProblems = (text: string) =>
	places(compileScenarios({ 'scam-messages/hop-thu.yaml': text }).problems);

test('a reader gets a scenario in one language only', () => {
	const call = scenarios['scam-call']?.['goi-thu'];
	expect(call && localise(call, 'en')).toMatchObject({
		title: 'A trial call',
		caller: { name: 'A stranger', number: 'Unknown number' },
		steps: { mot: { says: 'Hello', choices: [{ text: 'Listen', safe: false, next: 'hai' }, {}] } },
		ending: { good: 'Well done', bad: 'Try again' }
	});
	expect(JSON.stringify(call && localise(call, 'en'))).not.toContain('Gọi thử');
});

describe('a practice call can be walked through to an end, safely', () => {
	test.each([
		{
			because: 'a choice leads nowhere',
			text: CALL.replace('next: hai', 'next: ba'),
			found: ['11 step-unknown', '13 step-unreachable']
		},
		{
			because: 'the start is missing',
			text: CALL.replace('start: mot', 'start: ba'),
			found: ['6 step-unknown', '8 step-unreachable', '13 step-unreachable']
		},
		{
			because: 'a step has no safe choice',
			text: CALL.replace(/safe: true(?=.*next: end }\nending)/, 'safe: false'),
			found: ['13 step-unsafe']
		},
		{
			because: 'a step leads only to itself',
			text: CALL.replace(/(hai:[^]*?)next: end([^]*?)next: end/, '$1next: hai$2next: hai'),
			found: ['13 step-endless']
		},
		{
			because: 'one language is missing',
			text: CALL.replace(', en: A trial call', ''),
			found: ['2 field-missing']
		},
		{
			because: 'the id is not the file name',
			text: CALL.replace('id: goi-thu', 'id: goi-khac'),
			found: ['1 id-not-file-name']
		}
	])('$because', ({ text, found }) => {
		expect(text).not.toBe(CALL);
		expect(callProblems(text)).toEqual(found);
	});
});

describe('an inbox teaches telling apart', () => {
	test.each([
		{ because: 'enough of both', text: inbox(2, 2), found: [] },
		{ because: 'one trap only', text: inbox(1, 3), found: ['4 traps-few'] },
		{ because: 'traps only', text: inbox(4, 0), found: ['4 genuine-missing'] },
		{ because: 'three messages', text: inbox(2, 1), found: ['4 field-range'] },
		{
			because: 'an hour that is none',
			text: inbox(2, 2).replace('"07:30"', '"25:30"'),
			found: ['8 field-form']
		},
		{ because: 'a message twice', text: inbox(2, 2).replace('tin-1', 'tin-0'), found: ['13 id-repeated'] }
	])('$because', ({ text, found }) => {
		expect(inboxProblems(text)).toEqual(found);
	});
});

test('a scenario with a mistake does not keep the others away', () => {
	const { scenarios: found, problems } = compileScenarios({
		'content/scenarios/scam-call/goi-thu.yaml': CALL,
		'content/scenarios/scam-call/hong.yaml': 'id: [',
		'content/scenarios/qr/a.yaml': ''
	});
	expect(Object.keys(found['scam-call'] ?? {})).toEqual(['goi-thu']);
	expect(problems).toMatchObject([
		{ code: 'yaml-broken' },
		{ code: 'scenario-kind-unknown', file: 'content/scenarios/qr/a.yaml' }
	]);
});
