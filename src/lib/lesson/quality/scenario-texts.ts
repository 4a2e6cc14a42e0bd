import { LOCALES } from '#lib/vocabulary/locale.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Passage } from './passages.ts';
import { SHORTEST_FEEDBACK } from './question-help.ts';
import type { ScenarioText } from './scenario-source.ts';
import { localizedIn, type YamlPath } from './yaml-texts.ts';

/** Fields whose texts say what came of a choice. */
const FEEDBACK = ['because', 'partBecause', 'finds', 'good', 'bad'];

/** A text of so few characters may well be the same in both languages: a name, an address, a number. */
const SHORT = 25;

/** A longer one is a name when so large a share of its words begin with a capital or a digit. */
const NAME_LIKE = 0.4;

/** The texts of a scenario, each language's by itself. */
export function scenarioPassages({ file, value, lineOf }: ScenarioText): Passage[] {
	return [...localizedIn(value)].flatMap(({ path, text }) =>
		LOCALES.map((locale) => ({
			...{ file, line: lineOf([...path, locale]), locale },
			...{ kind: 'prose' as const, words: text[locale].trim() }
		}))
	);
}

/** What a learner hears after a choice must explain something. */
export function checkScenarioFeedback({ file, value, lineOf }: ScenarioText): Problem[] {
	return [...localizedIn(value)]
		.filter(({ path }) => isFeedback(path))
		.flatMap(({ path, text }) =>
			LOCALES.flatMap((locale) => {
				const { length } = text[locale].trim();
				if (length >= SHORTEST_FEEDBACK) return [];
				const place = { file, line: lineOf([...path, locale]) };
				return [problemAt(place, 'feedback-short', { length, least: SHORTEST_FEEDBACK })];
			})
		);
}

/** Texts that are the same in both languages and no names: somebody forgot to translate them. */
export function checkTranslated({ file, value, lineOf }: ScenarioText): Problem[] {
	return [...localizedIn(value)]
		.filter(({ text: { vi, en } }) => vi.trim() === en.trim() && !isName(vi.trim()))
		.map(({ path }) => problemAt({ file, line: lineOf([...path, 'en']) }, 'text-untranslated'));
}

function isFeedback(path: YamlPath): boolean {
	return path.some((key) => FEEDBACK.includes(String(key)));
}

function isName(text: string): boolean {
	const words = text.split(/\s+/);
	const capital = words.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)).length;
	return text.length <= SHORT || !/\p{L}/u.test(text) || capital >= NAME_LIKE * words.length;
}
