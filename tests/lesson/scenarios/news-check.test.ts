import { describe, expect, test } from 'vitest';
import { newsCheckScenario, type NewsCheck } from '#lib/lesson/scenarios/news-check.ts';
import { both, refused, twoChoices } from './refused.ts';

const post = (id: string): NewsCheck['posts'][number] => ({
	id,
	by: both('Trang lạ'),
	when: both('Hôm nay'),
	text: both('Tin nóng'),
	moves: [
		{ id: 'nguon', kind: 'source', label: both('Ai đăng'), finds: both('Trang mới lập') },
		{ id: 'ngay', kind: 'date', label: both('Ngày'), finds: both('Ảnh cũ') }
	],
	least: 2,
	choices: twoChoices()
});

const feed = (): NewsCheck => ({
	id: 'thu',
	title: both('Thử'),
	intro: both('Đọc'),
	posts: [post('mot'), post('hai'), post('ba')]
});

test('a whole feed passes', () => {
	expect(refused(newsCheckScenario, feed())).toEqual([]);
});

describe('every post can be checked before it is judged', () => {
	test.each<{ because: string; spoil: (good: NewsCheck) => void; found: string }>([
		{ because: 'two posts only', spoil: ({ posts }) => posts.pop(), found: 'posts too_small' },
		{
			because: 'two posts share an id',
			spoil: ({ posts }) => (posts[1]!.id = 'mot'),
			found: 'posts.1.id id-repeated'
		},
		{
			because: 'two looks share an id',
			spoil: ({ posts }) => (posts[0]!.moves[1]!.id = 'nguon'),
			found: 'posts.0.moves.1.id id-repeated'
		},
		{
			because: 'more looks are asked for than there are',
			spoil: ({ posts }) => (posts[0]!.least = 3),
			found: 'posts.0.least field-range'
		},
		{
			because: 'one look would do',
			spoil: ({ posts }) => (posts[0]!.least = 1),
			found: 'posts.0.least too_small'
		},
		{
			because: 'no verdict is right',
			spoil: ({ posts }) => (posts[2]!.choices[0]!.right = false),
			found: 'posts.2.choices no-right-choice'
		}
	])('$because', ({ spoil, found }) => {
		const spoilt = feed();
		spoil(spoilt);
		expect(refused(newsCheckScenario, spoilt)).toContain(found);
	});
});
