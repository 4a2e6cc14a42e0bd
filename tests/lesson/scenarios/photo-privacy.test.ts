import { describe, expect, test } from 'vitest';
import { photoPrivacyScenario, type PhotoPrivacy } from '#lib/lesson/scenarios/photo-privacy.ts';
import { both, refused, twoChoices } from './refused.ts';

const detail = (id: string, x: number, hide: boolean): PhotoPrivacy['details'][number] => ({
	id,
	label: both(id),
	x,
	y: 10,
	w: 10,
	h: 10,
	hide,
	because: both('Vì thế')
});

const photo = (): PhotoPrivacy => ({
	id: 'thu',
	title: both('Thử'),
	intro: both('Xem'),
	picture: { file: 'thu.svg', alt: both('Một ngôi nhà') },
	details: [detail('so-nha', 0, true), detail('meo', 30, false), detail('bien-so', 60, true)],
	audience: twoChoices()
});

test('a whole picture passes', () => {
	expect(refused(photoPrivacyScenario, photo())).toEqual([]);
});

describe('a picture has something to cover and room to point at it', () => {
	test.each<{ because: string; spoil: (good: PhotoPrivacy) => void; found: string }>([
		{ because: 'two details only', spoil: ({ details }) => details.pop(), found: 'details too_small' },
		{
			because: 'two details share an id',
			spoil: ({ details }) => (details[1]!.id = 'so-nha'),
			found: 'details.1.id id-repeated'
		},
		{
			because: 'nothing gives anything away',
			spoil: ({ details }) => details.forEach((one) => (one.hide = false)),
			found: 'details hide-none'
		},
		{
			because: 'everything gives something away',
			spoil: ({ details }) => (details[1]!.hide = true),
			found: 'details hide-all'
		},
		{
			because: 'two numbers would touch on a small screen',
			spoil: ({ details }) => (details[1]!.x = 16),
			found: 'details.1.x details-close'
		},
		{
			because: 'a box begins outside the picture',
			spoil: ({ details }) => (details[0]!.x = 101),
			found: 'details.0.x too_big'
		},
		{
			because: 'nobody may see it',
			spoil: ({ audience }) => (audience[0]!.right = false),
			found: 'audience no-right-choice'
		}
	])('$because', ({ spoil, found }) => {
		const spoilt = photo();
		spoil(spoilt);
		expect(refused(photoPrivacyScenario, spoilt)).toContain(found);
	});

	test('one number may stand below another', () => {
		const stacked = photo();
		Object.assign(stacked.details[1]!, { x: 0, y: 36 });
		expect(refused(photoPrivacyScenario, stacked)).toEqual([]);
	});
});
