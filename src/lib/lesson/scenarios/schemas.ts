import type * as z from 'zod';
import { scamCallScenario } from './scam-call.ts';
import { scamMessagesScenario } from './scam-messages.ts';

/** The practice simulators, by the word after the three backticks; each has scenarios of one shape. */
export const SCENARIOS = {
	'scam-call': scamCallScenario,
	'scam-messages': scamMessagesScenario
} as const;

export type ScenarioKind = keyof typeof SCENARIOS;
export type ScenarioOf<K extends ScenarioKind> = z.infer<(typeof SCENARIOS)[K]>;
export const SCENARIO_KINDS = Object.keys(SCENARIOS) as ScenarioKind[];

/** All scenarios there are, by kind of simulator and id, in both languages. Plain data. */
export type Scenarios = { readonly [K in ScenarioKind]?: Readonly<Record<string, ScenarioOf<K>>> };

export function isScenarioKind(word: string): word is ScenarioKind {
	return Object.hasOwn(SCENARIOS, word);
}
