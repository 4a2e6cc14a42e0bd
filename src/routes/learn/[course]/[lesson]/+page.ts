import { loadBlocks } from '#lib/components/load-blocks.ts';
import type { PageLoad } from './$types';

/** Only the simulators this lesson uses travel to the phone. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	blocks: await loadBlocks(data.body.flatMap((part) => ('kind' in part ? [part.kind] : [])))
});
