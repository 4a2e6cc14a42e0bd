import { loadDocument } from '#lib/components/load-document.ts';
import type { PageLoad } from './$types';

/** A shipped course may have a cover written for it. */
export const load: PageLoad = async ({ data, params, parent }) => {
	const { locale } = await parent();
	return { ...data, cover: await loadDocument(`courses/${params.course}`, locale) };
};

/** Nothing here needs a script. */
export const csr = false;
