import { listGuides } from '#lib/components/load-document.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	return { guides: await listGuides(locale) };
};

/** Nothing here needs a script. */
export const csr = false;
