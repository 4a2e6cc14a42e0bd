import { describe, expect, test } from 'vitest';
import { videoCallScenario, type VideoCall } from '#lib/lesson/scenarios/video-call.ts';
import { both, refused } from './refused.ts';

const task = (id: string): VideoCall['tasks'][number] => ({
	id,
	situation: both('Ồn quá'),
	control: 'microphone',
	because: both('Tắt tiếng'),
	wrong: { leave: both('Rời luôn') }
});

const call = (): VideoCall => ({
	id: 'thu',
	title: both('Thử'),
	intro: both('Đọc'),
	with: both('Con'),
	controls: ['microphone', 'camera', 'speaker', 'leave'],
	tasks: [task('mot'), task('hai'), task('ba')]
});

test('a whole call passes', () => {
	expect(refused(videoCallScenario, call())).toEqual([]);
});

describe('every situation of a call can be mastered', () => {
	test.each<{ because: string; spoil: (good: VideoCall) => void; found: string }>([
		{ because: 'two situations only', spoil: ({ tasks }) => tasks.pop(), found: 'tasks too_small' },
		{
			because: 'two situations share an id',
			spoil: ({ tasks }) => (tasks[1]!.id = 'mot'),
			found: 'tasks.1.id id-repeated'
		},
		{
			because: 'the control that helps is not on the screen',
			spoil: ({ tasks }) => (tasks[2]!.control = 'chat'),
			found: 'tasks.2.control control-not-shown'
		},
		{ because: 'three controls', spoil: ({ controls }) => controls.pop(), found: 'controls too_small' }
	])('$because', ({ spoil, found }) => {
		const spoilt = call();
		spoil(spoilt);
		expect(refused(videoCallScenario, spoilt)).toContain(found);
	});
});
