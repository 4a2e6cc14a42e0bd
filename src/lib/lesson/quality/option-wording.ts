import { problemAt, type Problem } from '../problem.ts';
import type { QuizText } from './course-texts.ts';
import type { QuestionRead } from './questions-read.ts';

/** Fewest options of a question that does not ask for yes or no. */
const LEAST = 3;

/** Options about the other options: they test how somebody reads a test. */
const CATCH_ALL = new RegExp(
	[
		'^(tất cả|toàn bộ) (các )?(đáp án|câu|ý|phương án|lựa chọn|điều)( trên)?( đều| đúng|$)',
		'^tất cả (đều|trên)',
		'^cả (hai|ba|bốn)( (đáp án|câu|ý|phương án|lựa chọn))? (đều|trên)',
		'^cả [a-d](,| và)',
		'^không (có )?(đáp án|câu|ý|phương án|lựa chọn) nào',
		'(all|none|both|any|neither) of the (above|answers|options)',
		'^both [a-d] and [a-d]',
		'^(all|none) of these( answers| options)?[.]?$'
	].join('|'),
	'iu'
);

const YES_OR_NO =
	/^(có|không|đúng|sai|nên|thật|giả|được|an toàn|bẫy|tin|yes|no|true|false|right|wrong|real|fake|safe)(?![\p{L}])/iu;

/** Options that say nothing by themselves, come twice, or leave too little to choose. */
export function checkOptionWording({ file, questions }: QuizText): Problem[] {
	return questions.flatMap((question) => [
		...checkNumber(question, file),
		...question.options.flatMap(({ words, line }, at) => {
			const place = { file, line };
			const isTold = question.options.slice(0, at).some((other) => folded(other.words) === folded(words));
			return [
				...(CATCH_ALL.test(words) ? [problemAt(place, 'option-catch-all', { words })] : []),
				...(isTold ? [problemAt(place, 'option-repeated', { words })] : [])
			];
		})
	]);
}

function checkNumber({ options, line }: QuestionRead, file: string): Problem[] {
	if (options.length < 2 || options.length >= LEAST) return [];
	if (options.every(({ words }) => YES_OR_NO.test(words))) return [];
	return [problemAt({ file, line }, 'options-few', { least: LEAST })];
}

function folded(words: string): string {
	return words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
