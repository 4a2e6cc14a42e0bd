import MiniSearch, { type SearchResult } from 'minisearch';
import type { Body } from '#lib/lesson/body.ts';
import type { CourseMeta } from '#lib/lesson/course-file.ts';
import { foldText } from '#lib/rules/fold-text.ts';
import { untelex } from '#lib/rules/untelex.ts';
import type { Locale, Localized } from '#lib/vocabulary/locale.ts';

/** What is searched of a course. */
export type Searchable = {
	readonly id: string;
	readonly version: number;
	readonly meta: CourseMeta;
	readonly lessons: readonly {
		readonly id: string;
		readonly title: Localized;
		readonly outcome: Localized;
		readonly body: Readonly<Record<Locale, Body>>;
	}[];
};

/** A course that fits, and those of its lessons that fit by themselves, the best one first. */
export type Found = { readonly course: string; readonly lessons: readonly string[] };

/** How much a word counts by where it stands. */
const WEIGHTS = { title: 6, need: 5, keywords: 6, summary: 2, outcome: 2, text: 0.6 };

/** Words too common to say what somebody looks for; without accents. */
const COMMON = new Set(
	'la va thi ma o cua cho toi ban minh bi co khong lam sao the nao duoc cac mot nhung khi tren trong voi de gi qua muon hay hoc cach a an and are can do for from how i in is it my of on or the to what when with you your'.split(
		' '
	)
);

/** Share of the telling words that must be found. */
const COVERAGE = 0.6;

/** A result this much weaker than the best one is noise. */
const TAIL = 0.12;

/** Most lessons named under a course. */
const MOST_LESSONS = 2;

type Entry = { id: string; course: string; lesson: string } & Record<keyof typeof WEIGHTS, string>;

/** An index of these courses in one language. Building it takes some milliseconds; it is worth keeping. */
export class CourseSearch {
	readonly #index: MiniSearch<Entry>;

	constructor(courses: readonly Searchable[], locale: Locale) {
		this.#index = new MiniSearch<Entry>({
			fields: Object.keys(WEIGHTS),
			storeFields: ['course', 'lesson'],
			tokenize: termsOf,
			processTerm: (term) => term
		});
		this.#index.addAll(courses.flatMap((course) => entriesOf(course, locale)));
	}

	/**
	 * The courses about these words, the best one first. Accents, case and small slips do not matter; words typed in the
	 * Telex manner without a Vietnamese keyboard are understood when nothing is found otherwise.
	 */
	find(words: string): Found[] {
		const found = this.#fitting(words);
		return gather(found.length > 0 ? found : this.#fitting(untelex(words)));
	}

	#fitting(words: string): SearchResult[] {
		const telling = singles(words).filter((word) => !COMMON.has(word));
		if (telling.length === 0) return [];
		const results = this.#index.search(words, {
			boost: WEIGHTS,
			// A slip in a short word makes another word of it.
			fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
			prefix: (term, at, terms) => at === terms.length - 1 && term.length >= 3 && !term.includes(PAIR),
			boostTerm: (term) => (term.includes(PAIR) ? 2.5 : COMMON.has(term) ? 0.1 : 1)
		});
		const best = results[0]?.score ?? 0;
		return results.filter(({ score, queryTerms }) => {
			const met = telling.filter((word) => queryTerms.includes(word)).length;
			return met >= telling.length * COVERAGE && score >= best * TAIL;
		});
	}
}

function entriesOf(course: Searchable, locale: Locale): Entry[] {
	const { meta, lessons, id } = course;
	const empty = { title: '', need: '', keywords: '', summary: '', outcome: '', text: '' };
	const whole: Entry = {
		...empty,
		id,
		course: id,
		lesson: '',
		title: meta.title[locale],
		need: meta.need[locale],
		keywords: (meta.keywords?.[locale] ?? []).join(' . '),
		summary: meta.summary[locale],
		outcome: lessons.map((lesson) => `${lesson.title[locale]} . ${lesson.outcome[locale]}`).join(' . ')
	};
	const parts = lessons.map((lesson) => ({
		...empty,
		id: `${id}/${lesson.id}`,
		course: id,
		lesson: lesson.id,
		title: lesson.title[locale],
		outcome: lesson.outcome[locale],
		text: lesson.body[locale].map((part) => ('html' in part ? wordsOf(part.html) : '')).join(' ')
	}));
	return [whole, ...parts];
}

/** A course counts as much as its best fit and a little for each further one. */
function gather(results: readonly SearchResult[]): Found[] {
	const scores = new Map<string, { score: number; lessons: string[] }>();
	for (const { score, course, lesson } of results as (SearchResult & Entry)[]) {
		const so = scores.get(course) ?? { score: 0, lessons: [] };
		so.score = Math.max(so.score, score) + (so.score > 0 ? Math.min(so.score, score) * 0.1 : 0);
		if (lesson !== '' && so.lessons.length < MOST_LESSONS) so.lessons.push(lesson);
		scores.set(course, so);
	}
	return [...scores]
		.toSorted(([, a], [, b]) => b.score - a.score)
		.map(([course, { lessons }]) => ({ course, lessons }));
}

const PAIR = '_';

/** Vietnamese words are mostly two syllables, so neighbours are terms too: "lừa đảo" → lua, dao, lua_dao. */
function termsOf(text: string): string[] {
	return text.split(/[.!?;:]\s/).flatMap((sentence) => {
		const words = singles(sentence);
		return [...words, ...words.slice(1).map((word, at) => `${words[at]}${PAIR}${word}`)];
	});
}

function singles(text: string): string[] {
	return foldText(text)
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
}

function wordsOf(html: string): string {
	return html.replace(/<[^>]+>/g, ' ').replace(/&[a-z#0-9]+;/g, ' ');
}
