import { describe, expect, test } from 'vitest';
import { publicServiceScenario, type PublicService } from '#lib/lesson/scenarios/public-service.ts';
import { both, refused, twoChoices } from './refused.ts';

const errand = (): PublicService => ({
	id: 'thu',
	title: both('Thử'),
	intro: both('Đọc'),
	site: both('Cổng tập'),
	card: [
		{ label: both('Tên'), value: both('Mận') },
		{ label: both('Sinh'), value: both('05/09/1970') }
	],
	procedures: twoChoices(),
	fields: [
		{ kind: 'text', id: 'ten', label: both('Tên'), accepted: ['Mận'], because: both('Xem lại') },
		{ kind: 'choice', id: 'han', label: both('Hạn'), options: twoChoices() }
	],
	papers: [
		{ id: 'a', label: both('A'), needed: true, because: both('Cần') },
		{ id: 'b', label: both('B'), needed: false, because: both('Thừa') }
	],
	finish: { number: 'H00', choices: twoChoices() }
});

test('a whole errand passes', () => {
	expect(refused(publicServiceScenario, errand())).toEqual([]);
});

describe('an errand can be done, and slipped in', () => {
	test.each<{ because: string; spoil: (good: PublicService) => void; found: string }>([
		{
			because: 'no procedure is the right one',
			spoil: ({ procedures }) => procedures.shift(),
			found: 'procedures too_small'
		},
		{
			because: 'all procedures are wrong',
			spoil: ({ procedures }) => (procedures[0]!.right = false),
			found: 'procedures no-right-choice'
		},
		{
			because: 'two fields share an id',
			spoil: ({ fields }) => (fields[1]!.id = 'ten'),
			found: 'fields.1.id id-repeated'
		},
		{
			because: 'no entry is accepted',
			spoil: ({ fields }) => Object.assign(fields[0]!, { accepted: [] }),
			found: 'fields.0.accepted too_small'
		},
		{
			because: 'no paper is needed',
			spoil: ({ papers }) => (papers[0]!.needed = false),
			found: 'papers paper-needed-none'
		},
		{
			because: 'every paper is needed',
			spoil: ({ papers }) => (papers[1]!.needed = true),
			found: 'papers paper-needless-none'
		},
		{
			because: 'two papers share an id',
			spoil: ({ papers }) => (papers[1]!.id = 'a'),
			found: 'papers.1.id id-repeated'
		}
	])('$because', ({ spoil, found }) => {
		const spoilt = errand();
		spoil(spoilt);
		expect(refused(publicServiceScenario, spoilt)).toContain(found);
	});
});
