import { z } from 'zod';

/** RFC 9457 problem details: `title` and `detail` are sentences in the language of Accept-Language. */
export const problemBody = z.strictObject({
	type: z.string().describe('What kind of trouble, as a stable name'),
	title: z.string(),
	status: z.int(),
	detail: z.string().describe('What was wrong and what would be right'),
	parameter: z.string().optional().describe('The parameter it is about')
});
