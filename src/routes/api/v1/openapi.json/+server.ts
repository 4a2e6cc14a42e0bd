import { openApiDocument } from '#lib/forms/api/openapi.ts';
import { answerJson } from '#lib/server/web/api-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) => answerJson(openApiDocument(locals.origin), { open: true });
