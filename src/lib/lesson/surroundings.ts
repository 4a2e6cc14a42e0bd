import type { Locale } from '#lib/vocabulary/locale.ts';
import type { Media } from './media.ts';
import type { ScenarioKind, Scenarios } from './scenarios/schemas.ts';

/** What a lesson is compiled in: its own name and language, the files beside it, the scenarios there are. */
export type Surroundings = {
	readonly file: string;
	readonly locale: Locale;
	/** The picture, sound, film or captions of that file name beside the lesson. */
	readonly media: (name: string) => Media | undefined;
	readonly scenarios: Scenarios;
	/** The picture of that file name beside the scenarios of a kind. */
	readonly scenarioMedia: (kind: ScenarioKind, name: string) => Media | undefined;
};
