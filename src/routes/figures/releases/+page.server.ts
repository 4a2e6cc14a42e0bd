import { listReleases } from '#lib/server/metrics/released.ts';
import { releaseCalendar } from '#lib/server/metrics/releases/release-calendar.ts';
import { nameRelease } from '../../dashboard/figures-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const [calendar, releases] = await Promise.all([
		releaseCalendar(locals.db, new Date()),
		listReleases(locals.db)
	]);
	return {
		calendar: calendar.map(({ period, state, closesAt, release }) => ({
			period,
			state,
			closesAt: closesAt.toISOString(),
			release: release && { id: release.id, publishedAt: release.publishedAt.toISOString() }
		})),
		releases: releases.map((release) => ({ ...nameRelease(release), areaVersion: release.areaVersion }))
	};
};
