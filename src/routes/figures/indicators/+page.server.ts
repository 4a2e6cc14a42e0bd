import { DEFINITIONS } from '#lib/server/metrics/catalogue.ts';
import { findRelease } from '#lib/server/metrics/released.ts';
import { listTargets } from '#lib/server/metrics/targets.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const [targets, release] = await Promise.all([listTargets(locals.db), findRelease(locals.db)]);
	return {
		indicators: DEFINITIONS.map(({ id, unit }) => ({
			id,
			unit,
			targets: targets.filter((target) => target.indicator === id)
		})),
		hasRelease: release !== undefined
	};
};
