import type { Code } from 'mdast';
import type { Feedback } from '#lib/vocabulary/question.ts';
import { fragmentsIn, type Fragments } from './fragment.ts';
import { hotspotQuestion } from './hotspot-question.ts';
import { problemAt, type Problem } from './problem.ts';
import {
	gapQuestion,
	matchQuestion,
	numberQuestion,
	orderQuestion,
	QUESTION_BLOCKS,
	shortQuestion,
	type QuestionBlockKind
} from './question-blocks.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Reads a fenced block that asks a question, into its public half, its answer and what is said afterwards.
 *
 * @param id of the question; it also decides in which order things to sort are shown
 */
export function readQuestionBlock(
	code: Code,
	kind: QuestionBlockKind,
	id: string,
	surroundings: Surroundings
) {
	const fragments = fragmentsIn(surroundings);
	const place = { file: surroundings.file, line: (code.position?.start.line ?? 1) + 1 };
	if (kind === 'hotspot') return readHotspots({ text: code.value, place }, fragments, surroundings);
	const { value, problems, lineOf } = readHalves(kind, id, { text: code.value, place }, fragments.words);
	const because = value?.because ? fragments.prose(value.because, lineOf(['because'])) : '';
	const feedback: Feedback = { options: {}, ...(because && { because }) };
	return { halves: value?.halves, feedback, problems: [...problems, ...fragments.problems] };
}

function readHotspots(source: YamlSource, fragments: Fragments, { media }: Surroundings) {
	const { value, problems, lineOf } = readYaml(source, QUESTION_BLOCKS.hotspot);
	const picture = value && media(value.picture);
	if (value && !picture) {
		const place = { ...source.place, line: lineOf(['picture']) };
		problems.push(problemAt(place, 'media-missing', { name: value.picture }));
	}
	const { asked, answer, feedback } =
		value && picture ? hotspotQuestion(value, picture, fragments, lineOf) : { feedback: { options: {} } };
	const halves = asked && answer && { asked, answer };
	return { halves, feedback, problems: [...problems, ...fragments.problems] };
}

type WordsAt = (text: string, line: number) => string;

function readHalves(
	kind: Exclude<QuestionBlockKind, 'hotspot'>,
	id: string,
	source: YamlSource,
	wordsAt: WordsAt
) {
	switch (kind) {
		case 'short':
			return made(readYaml(source, QUESTION_BLOCKS.short), shortQuestion);
		case 'number':
			return made(readYaml(source, QUESTION_BLOCKS.number), numberQuestion);
		case 'gap':
			return made(readYaml(source, QUESTION_BLOCKS.gap), gapQuestion);
		case 'order': {
			const read = readYaml(source, QUESTION_BLOCKS.order);
			return made(read, (block) =>
				orderQuestion(block, id, (text, path) => wordsAt(text, read.lineOf(path)))
			);
		}
		case 'match': {
			const read = readYaml(source, QUESTION_BLOCKS.match);
			return made(read, (block) =>
				matchQuestion(block, id, (text, path) => wordsAt(text, read.lineOf(path)))
			);
		}
	}
}

function made<B extends { because?: string | undefined }, H>(
	read: { value?: B; problems: Problem[]; lineOf: (path: readonly PropertyKey[]) => number },
	halvesOf: (block: B) => H
) {
	const { value, problems, lineOf } = read;
	return { problems, lineOf, value: value && { halves: halvesOf(value), because: value.because } };
}
