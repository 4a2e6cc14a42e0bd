import { loadDocument } from '#lib/components/load-document.ts';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { locale } = await parent();
	const document = await loadDocument(`guides/${params.guide}`, locale);
	if (!document) error(404);
	return { document };
};

/** Nothing here needs a script. */
export const csr = false;
