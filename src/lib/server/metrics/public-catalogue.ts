import { quarterOf } from '#lib/rules/quarter.ts';
import { listAreaVersions } from '../areas/areas.ts';
import type { Db } from '../db/db.ts';
import { DEFINITIONS } from './catalogue.ts';
import { readFreshness } from './fold.ts';
import { listReleases, type PublishedRelease } from './released.ts';
import { listTargets } from './targets.ts';

/**
 * What figures there are and what they mean: definitions with the targets others have set, area versions, periods and
 * releases. Open to everybody: a figure whose definition is secret cannot be checked.
 */
export async function readPublicCatalogue(db: Db, now: Date) {
	const [targets, versions, releases, { asOf, pending }] = await Promise.all([
		listTargets(db),
		listAreaVersions(db),
		listReleases(db),
		readFreshness(db)
	]);
	return {
		indicators: DEFINITIONS.map(({ id, name, unit, numerator, denominator, formula, caveat, ...rest }) => ({
			...{ id, name, unit, numerator, denominator, formula, caveat },
			needsPopulation: rest.needsPopulation,
			disaggregation: rest.disaggregation,
			period: rest.period,
			pillar: rest.pillar,
			targets: targets.filter((target) => target.indicator === id)
		})),
		areaVersions: versions.map((version) => ({
			id: version.id,
			title: { vi: version.title_vi, en: version.title_en },
			validFrom: version.valid_from,
			validTo: version.valid_to
		})),
		currentPeriod: quarterOf(now),
		periods: [...new Set(releases.map((release) => release.period))],
		releases: releases.map(publicRelease),
		asOf: asOf?.toISOString() ?? null,
		pending
	};
}

/** A release as everybody may know it: not who published it. */
export function publicRelease(release: PublishedRelease) {
	return {
		...release,
		asOf: release.asOf?.toISOString() ?? null,
		publishedAt: release.publishedAt.toISOString()
	};
}
