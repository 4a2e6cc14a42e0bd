import type * as z from 'zod';

/** What a shape finds wrong with a scenario, as `place problem`: `papers paper-needed-none`. */
export function refused(schema: z.ZodType, scenario: unknown): string[] {
	const { error } = schema.safeParse(scenario);
	return (error?.issues ?? []).map((issue) => {
		const problem: unknown = issue.code === 'custom' ? issue.params?.problem : issue.code;
		return `${issue.path.join('.')} ${String(problem)}`;
	});
}

/** A text in both languages, for fixtures. */
export const both = (text: string) => ({ vi: text, en: text });

/** Two choices of which the first is right. */
export const twoChoices = () => [
	{ text: both('Nên'), right: true, because: both('Tốt') },
	{ text: both('Đừng'), right: false, because: both('Coi chừng') }
];
