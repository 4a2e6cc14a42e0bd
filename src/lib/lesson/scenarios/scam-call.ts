import * as z from 'zod';
import { localized, slug } from '../fields.ts';

/** Where a choice leads when the call is over. */
export const END = 'end';

const choice = z.strictObject({ text: localized, safe: z.boolean(), because: localized, next: slug });
const step = z.strictObject({ says: localized, choices: z.array(choice).min(2).max(5) });

/**
 * A practice phone call: the caller says something, one chooses what to do, and hears why that was safe or not. `number`
 * is a text as a screen would show it, visibly no real one. The ending is `good` when every choice was safe.
 */
export const scamCallScenario = z
	.strictObject({
		id: slug,
		title: localized,
		intro: localized.optional(),
		caller: z.strictObject({ name: localized, number: localized }),
		start: slug,
		steps: z.record(slug, step),
		ending: z.strictObject({ good: localized, bad: localized })
	})
	.superRefine(checkGraph);

export type ScamCall = z.infer<typeof scamCallScenario>;

type Refuse = { addIssue: (issue: { code: 'custom'; path: PropertyKey[]; params: object }) => void };
type Steps = Readonly<Record<string, z.infer<typeof step>>>;

function checkGraph(call: { start: string; steps: Steps }, context: Refuse): void {
	const refuse = (path: PropertyKey[], problem: string, detail: object) =>
		context.addIssue({ code: 'custom', path, params: { problem, detail } });
	const known = (next: string) => next === END || Object.hasOwn(call.steps, next);

	if (!Object.hasOwn(call.steps, call.start)) refuse(['start'], 'step-unknown', { next: call.start });
	const reached = reachable(call.steps, call.start);
	for (const [name, { choices }] of Object.entries(call.steps)) {
		const path = ['steps', name];
		for (const [at, { next }] of choices.entries()) {
			if (!known(next)) refuse([...path, 'choices', at, 'next'], 'step-unknown', { next });
		}
		if (!choices.some(({ safe }) => safe)) refuse(path, 'step-unsafe', { step: name });
		if (!reached.has(name)) refuse(path, 'step-unreachable', { step: name });
		else if (!reachable(call.steps, name).has(END)) refuse(path, 'step-endless', { step: name });
	}
}

function reachable(steps: Steps, from: string): Set<string> {
	const reached = new Set<string>();
	const open = [from];
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		if (reached.has(name)) continue;
		reached.add(name);
		if (Object.hasOwn(steps, name)) open.push(...(steps[name]?.choices ?? []).map(({ next }) => next));
	}
	return reached;
}
