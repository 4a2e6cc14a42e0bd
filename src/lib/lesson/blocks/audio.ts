import * as z from 'zod';
import type { Media } from '../media.ts';
import { fileName, longText, slug, text } from '../fields.ts';

/** An `audio`: a sound beside the lesson, with its words for those who cannot hear it. */
export const audioSchema = z.strictObject({
	id: slug.optional(),
	file: fileName,
	title: text,
	transcript: longText
});

/**
 * What the component gets: `title` is phrasing content, `transcript` flow content. The recording of a whole lesson has
 * neither: it is named after what it is, and its words are the lesson.
 */
export type AudioProps = { title: string | null; sound: Media; transcript: string | null };
