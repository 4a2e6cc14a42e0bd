import type { Quarter, ReleaseId } from '#lib/vocabulary/indicator.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Db } from '../db/db.ts';
import { findRelease, listReleases, type PublishedRelease } from './released.ts';

/** Which releases a question is about. */
export type ReleasesAsked = {
	readonly release?: ReleaseId | undefined;
	readonly areaVersion?: string | undefined;
	readonly period?: { readonly from: Quarter; readonly to: Quarter } | undefined;
	readonly updatedAfter?: Date | undefined;
};

/**
 * The releases a question is about, the oldest quarter first: the one it names, the current one of each quarter of its
 * period, else the newest there is. None where nothing was published for it.
 * @throws Refusal `release-unknown`
 */
export async function chooseReleases(db: Db, asked: ReleasesAsked): Promise<PublishedRelease[]> {
	const { updatedAfter } = asked;
	const chosen = await chosenOf(db, asked);
	return chosen.filter((release) => !updatedAfter || release.publishedAt > updatedAfter);
}

async function chosenOf(db: Db, asked: ReleasesAsked): Promise<PublishedRelease[]> {
	const { release: id, areaVersion, period } = asked;
	if (id) {
		const named = await findRelease(db, { id });
		if (!named) throw new Refusal('release-unknown');
		return [named];
	}
	if (period && period.from !== period.to) return ofPeriod(await listReleases(db), period, areaVersion);
	const newest = await findRelease(db, { period: period?.from, areaVersion });
	return newest ? [newest] : [];
}

/** One release a quarter; where a quarter was published for two versions of areas, that of the newer version. */
function ofPeriod(
	all: readonly PublishedRelease[],
	{ from, to }: { readonly from: Quarter; readonly to: Quarter },
	areaVersion: string | undefined
): PublishedRelease[] {
	const standing = all.filter(
		(release) =>
			release.current &&
			release.period >= from &&
			release.period <= to &&
			(areaVersion === undefined || release.areaVersion === areaVersion)
	);
	// Of a quarter's releases the one of the newest version is listed first.
	const byQuarter = new Map<Quarter, PublishedRelease>();
	for (const release of standing) if (!byQuarter.has(release.period)) byQuarter.set(release.period, release);
	return [...byQuarter.values()].reverse();
}

/** The releases with these ids, in their order. @returns null where one of them does not exist */
export async function findReleases(db: Db, ids: readonly ReleaseId[]): Promise<PublishedRelease[] | null> {
	const all = new Map((await listReleases(db)).map((release) => [release.id, release]));
	const found = ids.flatMap((id) => all.get(id) ?? []);
	return found.length === ids.length ? found : null;
}
