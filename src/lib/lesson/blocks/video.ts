import * as z from 'zod';
import type { Media } from '../media.ts';
import { fileName, longText, slug, text } from '../fields.ts';

/** A `video`: a film beside the lesson. Captions and a transcript are not optional: some hear badly, some see badly. */
export const videoSchema = z.strictObject({
	id: slug.optional(),
	file: fileName,
	title: text,
	captions: fileName,
	transcript: longText,
	poster: fileName.optional()
});

/** What the component gets: `title` is phrasing content, `transcript` flow content. */
export type VideoProps = {
	title: string;
	film: Media;
	captions: Media;
	/** What is shown before it plays; without one the component has a drawing of its own. */
	poster: Media | null;
	transcript: string;
};
