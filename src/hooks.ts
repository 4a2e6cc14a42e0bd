import { OnServer } from '#lib/vocabulary/on-server.ts';
import { withoutLocale } from '#lib/vocabulary/locale.ts';
import type { Reroute, Transport } from '@sveltejs/kit';

/** `/en/courses` is the route `/courses`, spoken in English. */
export const reroute: Reroute = ({ url }) => withoutLocale(url.pathname);

export const transport: Transport = {
	OnServer: {
		encode: (value) => value instanceof OnServer && [0],
		decode: () => null
	}
};
