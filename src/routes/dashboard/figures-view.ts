import type { FiguresView, NamedRelease } from '#lib/components/charts/figures-context.ts';
import { quarterOf } from '#lib/rules/quarter.ts';
import type { View } from '#lib/server/metrics/overview/view.ts';
import type { PublishedRelease } from '#lib/server/metrics/released.ts';

/** What a page says of itself, from what was read. */
export function figuresView(view: View): FiguresView {
	const { kind, forStaff, area, above, below, versionTitle, period, now, k, asOf, pending, release } = view;
	return {
		...{ kind, forStaff, area, above, below, versionTitle, period, k, asOf, pending },
		current: quarterOf(now),
		takenAt: now.toISOString(),
		release: release && nameRelease(release),
		releases: view.releases.map(nameRelease)
	};
}

/** A release as pages name it. */
export function nameRelease(release: PublishedRelease): NamedRelease {
	const { id, period, revision, current, reason, publishedAt } = release;
	return { id, period, revision, current, reason, publishedAt: publishedAt.toISOString() };
}
