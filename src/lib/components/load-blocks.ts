import type { Component } from 'svelte';
import type { BlockKind } from '#lib/lesson/body.ts';
import { INTERACTIVE } from './islands.ts';

const LOADERS: Readonly<Record<BlockKind, () => Promise<{ default: unknown }>>> = {
	check: () => import('./blocks/Check.svelte'),
	steps: () => import('./blocks/Steps.svelte'),
	video: () => import('./blocks/Video.svelte'),
	audio: () => import('./blocks/Audio.svelte'),
	...INTERACTIVE
};

/** What `LessonBody` hands to every block: its data, and whom to tell when it was played. */
export type BlockComponent = Component<Record<string, unknown>>;

/** The components for these kinds of block, each loaded only when asked for. */
export async function loadBlocks(
	kinds: readonly BlockKind[]
): Promise<Partial<Record<BlockKind, BlockComponent>>> {
	const loaded = await Promise.all(
		[...new Set(kinds)].map(async (kind) => [kind, (await LOADERS[kind]()).default] as const)
	);
	return Object.fromEntries(loaded) as Partial<Record<BlockKind, BlockComponent>>;
}
