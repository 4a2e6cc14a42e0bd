import type { Surroundings } from '#lib/lesson/surroundings.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

/** Where the examples of a guide are compiled: beside nothing, without pictures and without scenarios. */
export function exampleSurroundings(file: string, locale: Locale): Surroundings {
	return {
		file,
		locale,
		media: () => undefined,
		scenarios: {},
		scenarioMedia: () => undefined
	};
}
