import { withoutLocale } from '#lib/vocabulary/locale.ts';
import type { Reroute } from '@sveltejs/kit';

/** `/en/courses` is the route `/courses`, spoken in English. */
export const reroute: Reroute = ({ url }) => withoutLocale(url.pathname);
