import type { PublishedRelease } from '../metrics/released.ts';

/** What a webhook says of a release. The links are where to read on; nothing in it needs to be kept secret. */
export function releaseMessage(release: PublishedRelease, id: string, origin: string): object {
	return {
		type: 'release.published',
		id,
		release: release.id,
		period: release.period,
		areaVersion: release.areaVersion,
		revision: release.revision,
		publishedAt: release.publishedAt.toISOString(),
		links: {
			catalogue: `${origin}/api/v1/metrics`,
			// A template in the manner of RFC 6570: the indicators are in the catalogue.
			observations: `${origin}/api/v1/metrics/{indicator}/observations?release=${release.id}`,
			entities: `${origin}/ngsi-ld/v1/entities?type=KeyPerformanceIndicator&q=${encodeURIComponent(`kpiValue.release=="${release.id}"`)}`
		}
	};
}

/** What a test says: it carries no figure and asks for nothing. */
export function testMessage(id: string, now: Date): object {
	return { type: 'webhook.test', id, sentAt: now.toISOString() };
}
