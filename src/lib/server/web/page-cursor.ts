import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { QueryTrouble } from '#lib/forms/api/read-query.ts';

const BROKEN: QueryTrouble = { problem: null, parameter: 'cursor' };
const ELSEWHERE: QueryTrouble = { problem: 'cursor-elsewhere', parameter: 'cursor' };

/**
 * Where the next page begins, and of which question. It is readable and not signed: whoever changes it gets another
 * page of open data, or a refusal.
 * @param question the canonical question, see `questionOf`
 */
export function writeCursor(question: string, place: object): string {
	return Buffer.from(JSON.stringify([fingerprint(question), place])).toString('base64url');
}

/** Reads a cursor of the same question. */
export function readCursor<T>(
	text: string,
	question: string,
	shape: z.ZodType<T>
): { readonly place: T; readonly trouble: null } | { readonly place: null; readonly trouble: QueryTrouble } {
	const read = z.tuple([z.string(), shape]).safeParse(parsed(text));
	if (!read.success) return { place: null, trouble: BROKEN };
	const [asked, place] = read.data;
	return asked === fingerprint(question) ? { place, trouble: null } : { place: null, trouble: ELSEWHERE };
}

/** A question in one way of writing: its path and its parameters by name, without those that only page through it. */
export function questionOf(url: URL): string {
	const asked = [...url.searchParams].filter(([name]) => name !== 'cursor' && name !== 'limit');
	return JSON.stringify([url.pathname, asked.sort(([one], [other]) => (one < other ? -1 : 1))]);
}

/** The address of another page of the same question. */
export function pageAddress(url: URL, origin: string, cursor: string): string {
	const next = new URL(url.pathname + url.search, origin);
	next.searchParams.set('cursor', cursor);
	return next.href;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(Buffer.from(text, 'base64url').toString());
	} catch {
		return null;
	}
}

function fingerprint(question: string): string {
	return createHash('sha256').update(question).digest('base64url').slice(0, 10);
}
