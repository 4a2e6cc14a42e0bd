import { describe, expect, test } from 'vitest';
import { appPermissionsScenario, type AppPermissions } from '#lib/lesson/scenarios/app-permissions.ts';
import { both, refused, twoChoices } from './refused.ts';

const permission = (id: string): AppPermissions['permissions'][number] => ({
	id,
	icon: 'camera',
	asks: both('Cho dùng máy ảnh?'),
	best: ['deny'],
	because: { allow: both('Không cần'), deny: both('Tốt') }
});

const app = (): AppPermissions => ({
	id: 'thu',
	title: both('Thử'),
	intro: both('Đọc'),
	app: { name: both('Đèn'), does: both('Soi sáng') },
	permissions: [permission('mot'), permission('hai'), permission('ba')],
	choices: twoChoices()
});

test('a whole app passes', () => {
	expect(refused(appPermissionsScenario, app())).toEqual([]);
});

describe('everything an app asks for has a good answer', () => {
	test.each<{ because: string; spoil: (good: AppPermissions) => void; found: string }>([
		{
			because: 'it asks for two things only',
			spoil: ({ permissions }) => permissions.pop(),
			found: 'permissions too_small'
		},
		{
			because: 'two permissions share an id',
			spoil: ({ permissions }) => (permissions[1]!.id = 'mot'),
			found: 'permissions.1.id id-repeated'
		},
		{
			because: 'the best answer is not offered',
			spoil: ({ permissions }) => (permissions[0]!.best = ['deny', 'while-using']),
			found: 'permissions.0.best.1 best-not-offered'
		},
		{
			because: 'no answer is good',
			spoil: ({ permissions }) => (permissions[0]!.best = []),
			found: 'permissions.0.best too_small'
		},
		{
			because: 'nothing good can be done with it',
			spoil: ({ choices }) => (choices[0]!.right = false),
			found: 'choices no-right-choice'
		}
	])('$because', ({ spoil, found }) => {
		const spoilt = app();
		spoil(spoilt);
		expect(refused(appPermissionsScenario, spoilt)).toContain(found);
	});
});
