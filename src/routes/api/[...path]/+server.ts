import { apiLocale } from '#lib/server/web/api-answer.ts';
import { refuseUnknown } from '#lib/server/web/api-problem.ts';
import type { RequestHandler } from './$types';

/** Every address below /api that is none: a program is told so in a form it can read. */
export const fallback: RequestHandler = ({ request }) => refuseUnknown('unknown-address', apiLocale(request));
