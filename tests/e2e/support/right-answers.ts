import { compileContent } from '../../../src/lib/server/catalogue/publish-content.ts';

/** Right options of every question of a shipped course, as its files say. */
export async function rightAnswers(slug: string): Promise<Map<string, readonly string[]>> {
	const { courses } = await compileContent('content');
	const course = courses.find((one) => one.slug === slug)!;
	return new Map(
		course.questions.map(({ id, key }) => {
			if (key.answer.kind === 'single') return [id, [key.answer.right]];
			if (key.answer.kind === 'multiple') return [id, key.answer.right];
			throw new Error(`The errand cannot answer ${id} yet.`);
		})
	);
}
