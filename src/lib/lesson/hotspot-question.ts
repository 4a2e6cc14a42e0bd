import type * as z from 'zod';
import type { AnswerKey, Feedback, Hotspots, Option } from '#lib/vocabulary/question.ts';
import type { Media } from './media.ts';
import type { Fragments } from './fragment.ts';
import { LETTERS } from './letters.ts';
import type { QUESTION_BLOCKS } from './question-blocks.ts';

type Block = z.infer<(typeof QUESTION_BLOCKS)['hotspot']>;
type LineOf = (path: readonly PropertyKey[]) => number;
type Asked = { kind: 'single' | 'multiple'; options: Option[]; hotspots: Hotspots };

/** A question on a picture: its places are options like any others, so that it is answered from a list as well. */
export function hotspotQuestion(
	{ areas, alt }: Block,
	{ url, width, height }: Media,
	fragments: Fragments,
	lineOf: LineOf
): { asked: Asked; answer: AnswerKey; feedback: Feedback } {
	const letters = areas.map((_, at) => LETTERS[at] ?? '');
	const each = <T>(of: (area: Block['areas'][number], at: number) => T) =>
		Object.fromEntries(areas.map((area, at) => [letters[at], of(area, at)]));
	const options = areas.map(({ text }, at) => ({
		id: letters[at] ?? '',
		html: fragments.words(text, lineOf(['areas', at, 'text']))
	}));
	const right = letters.filter((_, at) => areas[at]?.right);
	const [only = '', ...more] = right;
	const several = more.length > 0;
	const spots = each(({ x, y, w, h }) => ({ x, y, w, h }));
	return {
		asked: {
			kind: several ? 'multiple' : 'single',
			options,
			hotspots: { url, width, height, alt, spots }
		},
		answer: several ? { kind: 'multiple', right } : { kind: 'single', right: only },
		feedback: { options: each((area, at) => fragments.prose(area.because, lineOf(['areas', at, 'because']))) }
	};
}
