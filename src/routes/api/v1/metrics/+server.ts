import { listAreaVersions } from '#lib/server/areas/areas.ts';
import { DEFINITIONS } from '#lib/server/metrics/catalogue.ts';
import { readFreshness } from '#lib/server/metrics/fold.ts';
import { answerJson } from '#lib/server/web/api-answer.ts';
import { quarterOf } from '#lib/rules/quarter.ts';
import type { RequestHandler } from './$types';

/** The catalogue, open to everybody: a figure whose definition is secret cannot be checked. */
export const GET: RequestHandler = async ({ locals: { db } }) => {
	const [versions, { asOf, pending }] = await Promise.all([listAreaVersions(db), readFreshness(db)]);
	const body = {
		indicators: DEFINITIONS,
		areaVersions: versions.map((version) => ({
			id: version.id,
			title: { vi: version.title_vi, en: version.title_en },
			validFrom: version.valid_from,
			validTo: version.valid_to
		})),
		currentPeriod: quarterOf(new Date()),
		releases: [],
		asOf: asOf?.toISOString() ?? null,
		pending
	};
	return answerJson(body, { open: true });
};
