import * as z from 'zod';
import { isSkill } from '#lib/vocabulary/skill.ts';

/** Longest text in a YAML field, in characters: some three hundred words. */
const LONGEST_TEXT = 2000;

/** Longest transcript, in characters: some fifteen hundred words. */
const LONGEST_TRANSCRIPT = 10_000;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text is a slug: plain lower-case letters, digits, single hyphens; at most 80 of them. */
export function isSlug(text: string): boolean {
	return text.length <= 80 && SLUG.test(text);
}

export const text = z.string().trim().min(1).max(LONGEST_TEXT);
/** The words of a film or a recording: ten minutes of speech at most. */
export const longText = z.string().trim().min(1).max(LONGEST_TRANSCRIPT);
/** The name of a file beside the text that names it. */
export const fileName = z.string().trim().min(1).max(120);
export const slug = z.string().max(80).regex(SLUG);
export const level = z.int().min(1).max(8);
export const skill = z.string().refine(isSkill, { params: { problem: 'skill-not-known' } });
export const day = z.iso.date();

/** A text in both languages. */
export const localized = z.strictObject({ vi: text, en: text });
