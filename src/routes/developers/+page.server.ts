import { describedOperations } from '#lib/forms/api/described-operations.ts';
import { RELEASE_THRESHOLD } from '#lib/rules/disclosure.ts';
import { listTops } from '#lib/server/areas/areas.ts';
import { readReleased, findRelease } from '#lib/server/metrics/released.ts';
import { vietnamDay } from '#lib/rules/quarter.ts';
import type { PageServerLoad } from './$types';

/** The examples are real: this server's address, its own province, and a figure of its newest release. */
export const load: PageServerLoad = async ({ locals: { db, origin } }) => {
	const [release, tops] = await Promise.all([findRelease(db), listTops(db, vietnamDay(new Date()))]);
	const indicator = 'cov.active_share';
	const page = release && (await readReleased(db, { release, indicator, limit: 1 }));
	return {
		origin,
		operations: describedOperations(origin),
		area: page?.observations[0]?.area ?? tops[0]?.id ?? '2025:79',
		period: release?.period ?? '2026-Q3',
		observation: page?.observations[0] ?? null,
		k: release?.k ?? RELEASE_THRESHOLD
	};
};
