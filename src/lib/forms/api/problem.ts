import { z } from 'zod';

/** RFC 9457 problem details: `title` and `detail` are sentences in the language of Accept-Language. */
export const problemBody = z.object({
	type: z.string(),
	title: z.string(),
	status: z.int(),
	detail: z.string().optional()
});
