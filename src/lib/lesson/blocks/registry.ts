import type * as z from 'zod';
import type { BlockKind } from '../body.ts';
import { SCENARIO_KINDS, type ScenarioKind } from '../scenarios/schemas.ts';
import { audioSchema } from './audio.ts';
import { checkSchema } from './check.ts';
import { scenarioBlockSchema } from './scenario.ts';
import { stepsSchema } from './steps.ts';
import { videoSchema } from './video.ts';

const SIMULATORS = Object.fromEntries(SCENARIO_KINDS.map((kind) => [kind, scenarioBlockSchema])) as Record<
	ScenarioKind,
	typeof scenarioBlockSchema
>;

/** Every kind of block an author may write, by the word after the three backticks, and the shape of its YAML. */
export const BLOCKS = {
	check: checkSchema,
	steps: stepsSchema,
	video: videoSchema,
	audio: audioSchema,
	...SIMULATORS
} satisfies Record<BlockKind, z.ZodType>;

export const BLOCK_KINDS = Object.keys(BLOCKS);

export function isBlockKind(word: string): word is BlockKind {
	return Object.hasOwn(BLOCKS, word);
}
