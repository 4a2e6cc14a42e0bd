import type * as z from 'zod';
import type { BlockKind } from '../body.ts';
import { checkSchema } from './check.ts';
import { scamCallSchema } from './scam-call.ts';
import { scamMessagesSchema } from './scam-messages.ts';

type BlockEntry<S extends z.ZodType, Needs extends boolean> = {
	readonly schema: S;
	readonly needsScenario: Needs;
};

function entry<S extends z.ZodType, const Needs extends boolean>(
	schema: S,
	needsScenario: Needs
): BlockEntry<S, Needs> {
	return { schema, needsScenario };
}

/** Every kind of block an author may write, by the word after the three backticks. */
export const BLOCKS = {
	check: entry(checkSchema, false),
	'scam-call': entry(scamCallSchema, true),
	'scam-messages': entry(scamMessagesSchema, true)
} satisfies Record<BlockKind, BlockEntry<z.ZodType, boolean>>;

export const BLOCK_KINDS = Object.keys(BLOCKS);

export function isBlockKind(word: string): word is BlockKind {
	return Object.hasOwn(BLOCKS, word);
}
