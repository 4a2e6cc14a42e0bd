import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '#lib/vocabulary/locale.ts';
import type { AskedQuestion, QuestionKind, StoredKey } from '#lib/vocabulary/question.ts';
import type { CompiledQuiz, Question } from './body.ts';
import { canonicalJson } from './canonical-json.ts';
import type { CourseFiles } from './compiled-course.ts';
import { checkQuizPair, storedKey, type Pair } from './pair.ts';
import { hasErrors, problemAt, type Problem } from './problem.ts';
import { compileQuiz } from './quiz.ts';

/**
 * A question of the placement test with both its sides. `area` is the area of competence of its first skill; `hash` is
 * the SHA-256 of everything else in it, in hexadecimal.
 */
export type PlacementItem = {
	id: string;
	kind: QuestionKind;
	level: number;
	skills: readonly string[];
	area: number;
	public: Pair<AskedQuestion>;
	key: StoredKey;
	hash: string;
};

/** All placement items there are. */
export type CompiledBank = { items: PlacementItem[] };

const FILE = /^[^/]+\.(vi|en)\.md$/;
const ENDING = /\.(vi|en)\.md$/;

/**
 * Compiles the folder `content/placement/`. Pure.
 * @returns the bank when nothing in it is an `error`; problems name files by their path inside the folder
 */
export function compilePlacement(
	files: CourseFiles,
	onFile: (file: string) => void = () => {}
): { bank?: CompiledBank; problems: Problem[] } {
	const problems: Problem[] = [];
	const items: PlacementItem[] = [];
	const names = Object.keys(files).toSorted();
	for (const file of names.filter((name) => !FILE.test(name)))
		problems.push(problemAt({ file, line: 1 }, 'file-unknown'));
	const bases = new Set(names.filter((name) => FILE.test(name)).map((name) => name.replace(ENDING, '')));
	for (const base of bases) {
		const pair = compileBoth(base, files, problems, onFile);
		if (pair) keepItems(pair, `${base}.vi.md`, items, problems);
	}
	return hasErrors(problems) ? { problems } : { bank: { items }, problems };
}

function compileBoth(
	base: string,
	files: CourseFiles,
	problems: Problem[],
	onFile: (file: string) => void
): Pair<CompiledQuiz> | undefined {
	const [vi, en] = LOCALES.map((locale) => {
		const file = `${base}.${locale}.md`;
		onFile(file);
		const text = files[file];
		if (text === undefined)
			return void problems.push(problemAt({ file, line: 1 }, 'file-missing', { name: file }));
		const compiled = compileQuiz(text, bare(file, locale));
		problems.push(...compiled.problems);
		return compiled.quiz;
	});
	if (!vi || !en) return undefined;
	const unlike = checkQuizPair({ vi, en }, `${base}.en.md`);
	problems.push(...unlike);
	return unlike.length === 0 ? { vi, en } : undefined;
}

/** Placement items show no pictures and play no scenarios: everybody must be able to take the test anywhere. */
function bare(file: string, locale: Locale) {
	return { file, locale, media: () => undefined, scenarios: {}, scenarioMedia: () => undefined };
}

function keepItems(
	{ vi, en }: Pair<CompiledQuiz>,
	file: string,
	items: PlacementItem[],
	problems: Problem[]
): void {
	for (const [at, question] of vi.questions.entries()) {
		const english = en.questions[at];
		const { id } = question.asked;
		if (items.some((item) => item.id === id))
			problems.push(problemAt({ file, line: question.line }, 'repeated-question', { id }));
		if (english) items.push(placementItem({ vi: question, en: english }));
	}
}

function placementItem({ vi, en }: Pair<Question>): PlacementItem {
	const { id, kind, level, skills } = vi.asked;
	const area = Number(/:(\d)\./.exec(skills[0] ?? '')?.[1] ?? 0);
	const asked = { vi: vi.asked, en: en.asked };
	const item = { id, kind, level, skills, area, public: asked, key: storedKey({ vi, en }) };
	const hash = createHash('sha256').update(canonicalJson(item)).digest('hex');
	return { ...item, hash };
}
