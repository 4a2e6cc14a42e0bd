import { problemAt, type Problem } from '../problem.ts';
import { isScenarioKind } from '../scenarios/schemas.ts';
import type { LessonText } from './course-texts.ts';
import type { BlockRead } from './marked-text.ts';

/** Whether a block is something to do: a simulator or a question in the text. */
export function isPractice({ kind }: BlockRead): boolean {
	return kind === 'check' || isScenarioKind(kind);
}

/** Whether a lesson has something to do. Told once a pair: blocks are the same in both languages. */
export function checkPractice({ file, locale, blocks }: LessonText): Problem[] {
	if (locale !== 'vi' || blocks.some(isPractice)) return [];
	return [problemAt({ file, line: 1 }, 'practice-none')];
}
