import * as z from 'zod';
import { withoutNul } from './read-form.ts';
import { attemptId, eventId } from '#lib/vocabulary/ids.ts';
import type { Answer, QuestionKind } from '#lib/vocabulary/question.ts';

export const answerForm = z.object({
	event: z.uuid().transform(eventId),
	version: z.coerce.number().int().min(1),
	question: z.string().min(1).max(100)
});

/** Ids and numbers of a scenario, `mot.2`: nothing a person could write something into. */
const CHOICE = /^[\w.-]{1,100}$/;

export const practiceBody = z.object({
	event: z.uuid().transform(eventId),
	block: z.string().min(1).max(100),
	score: z.number().min(0).max(1),
	choices: z.array(z.string().regex(CHOICE)).max(100)
});

export const attemptForm = z.object({ attempt: z.uuid().transform(attemptId) });

/**
 * Reads one question's answer from a form. Fields are named by `prefix`: `prefix` itself for what is picked or
 * written, `prefix.<id>` for each part of a question with parts.
 * @returns null where nothing was answered.
 */
export function readAnswer(form: FormData, prefix: string, kind: QuestionKind): Answer | null {
	if (kind === 'match' || kind === 'gap') return readParts(form, `${prefix}.`);
	if (kind === 'order') return readOrder(readParts(form, `${prefix}.`));
	const given = form.getAll(prefix).filter((value) => typeof value === 'string');
	const words = given.map((value) => withoutNul(value).slice(0, 500)).filter((value) => value.trim() !== '');
	if (words.length === 0) return null;
	return kind === 'multiple' ? words.toSorted() : words[0]!;
}

function readParts(form: FormData, prefix: string): Record<string, string> | null {
	const parts: Record<string, string> = {};
	for (const [name, value] of form) {
		const words = typeof value === 'string' ? withoutNul(value).trim().slice(0, 500) : '';
		if (name.startsWith(prefix) && words !== '') parts[withoutNul(name.slice(prefix.length))] = words;
	}
	return Object.keys(parts).length > 0 ? parts : null;
}

/** `order` questions send a place for each option; the answer is the options in that order. */
function readOrder(places: Record<string, string> | null): string[] | null {
	if (!places) return null;
	return Object.entries(places)
		.toSorted(([, one], [, other]) => Number(one) - Number(other))
		.map(([option]) => option);
}
