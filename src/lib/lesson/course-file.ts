import * as z from 'zod';
import { PILLARS } from '#lib/vocabulary/course.ts';
import type { Media } from './media.ts';
import { day, level, localized, skill, slug, text } from './fields.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** A picture of a course: a file in its folder, and what it shows where that matters. */
const picture = z.union([
	text.transform((file) => ({ file, alt: undefined })),
	z.strictObject({ file: text, alt: localized.optional() })
]);

/** Other words people use for what a course is about, by language: search finds it by them. */
const keywords = z.strictObject({ vi: z.array(text).max(40), en: z.array(text).max(40) });

/** `course.yaml`. `need` finishes a citizen's sentence "I want to …"; `reviewBy` is the day it must be looked at again. */
export const courseFileSchema = z.strictObject({
	title: localized,
	summary: localized,
	need: localized,
	minutes: z.int().min(1).max(600),
	pillar: z.enum(PILLARS),
	level,
	skills: z.array(skill).min(1).max(21),
	prerequisites: z.array(slug).max(20).default([]),
	keywords: keywords.optional(),
	picture: picture.optional(),
	position: z.int().min(0).default(0),
	reviewBy: day
});

/** What a published course says of itself; its picture as it is served. */
export type PublishedMeta = CourseMeta & { readonly pictureMedia?: Media | null };

/** What `course.yaml` says of a course, in both languages. `minutes` is the whole course; days are `YYYY-MM-DD`. */
export type CourseMeta = z.infer<typeof courseFileSchema>;

/** Reads a `course.yaml`; without a value its problems say why. */
export function readCourseFile(source: string, file: string): { meta?: CourseMeta; problems: Problem[] } {
	const { value, problems } = readYaml({ text: source, place: { file, line: 1 } }, courseFileSchema);
	return { ...(value && { meta: value }), problems };
}
