import { expect, test } from 'vitest';
import { problemSentence } from '#lib/lesson/problem.ts';
import { lintContent } from '#lib/server/catalogue/lint-content.ts';

/** Every course starts a thread, which a busy machine takes its time for. */
const WHOLE = { timeout: 180_000 };

test(
	'the product’s own content has no mistake and follows every advice we give to authors',
	WHOLE,
	async () => {
		const problems = await lintContent('content');
		const told = problems.map((one) => `content/${one.file}:${one.line} ${problemSentence(one, 'en')}`);
		expect(told).toEqual([]);
	}
);
