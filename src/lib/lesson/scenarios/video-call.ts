import * as z from 'zod';
import { localized, slug } from '../fields.ts';
import { idsDiffer } from './ids-differ.ts';

/** The controls of a call, in the order they stand on the screen. */
export const CALL_CONTROLS = [
	'microphone',
	'camera',
	'speaker',
	'flip-camera',
	'raise-hand',
	'chat',
	'share-screen',
	'leave'
] as const;

export type CallControl = (typeof CALL_CONTROLS)[number];

const control = z.enum(CALL_CONTROLS);

const task = z.strictObject({
	id: slug,
	situation: localized,
	control,
	because: localized,
	/** What to say of a wrong control here; left out: what that control does. */
	wrong: z.partialRecord(control, localized).optional()
});

/** A practice video call: situations come up, and one presses the control that helps. */
export const videoCallScenario = z
	.strictObject({
		id: slug,
		title: localized,
		intro: localized,
		with: localized,
		/** The controls this call has. */
		controls: z.array(control).min(4),
		/** Those of microphone, camera and speaker that are off when the call begins. */
		off: z.array(z.enum(['microphone', 'camera', 'speaker'])).optional(),
		tasks: z.array(task).min(3).max(8).superRefine(idsDiffer)
	})
	.superRefine(({ controls, tasks }, context) => {
		for (const [at, one] of tasks.entries()) {
			if (controls.includes(one.control)) continue;
			const params = { problem: 'control-not-shown', detail: { control: one.control } };
			context.addIssue({ code: 'custom', path: ['tasks', at, 'control'], params });
		}
	});

export type VideoCall = z.infer<typeof videoCallScenario>;
