import { loadBlocks } from '#lib/components/load-blocks.ts';
import type { PageLoad } from './$types';

/** A lesson is plain HTML; only a simulator brings a script with it (see `components/islands.ts`). */
export const csr = false;

export const load: PageLoad = async ({ data }) => {
	const view = data.view.value;
	const kinds = view.body.flatMap((part) => ('kind' in part ? [part.kind] : []));
	return { view, blocks: await loadBlocks(kinds) };
};
