import { refusals } from '#lib/messages/refusals.ts';
import { isQuarter } from '#lib/rules/quarter.ts';
import { draftSummary } from '#lib/rules/draft-summary.ts';
import { draftAlone, publishPeriod } from '#lib/server/metrics/releases/close-period.ts';
import type { Draft } from '#lib/server/metrics/releases/draft-release.ts';
import { announceRelease } from '#lib/server/notices/announce-release.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Quarter } from '#lib/vocabulary/indicator.ts';
import type { Io, Work } from './io.ts';
import { withHouse } from './with-house.ts';

type Options = { readonly preview?: boolean; readonly revise?: string };

/** Publishes a quarter that is over; with `--preview` only tells what would be withheld. */
export const runClosePeriod: Work<[string, Options]> = async (io, period, options) => {
	if (!isQuarter(period)) {
		io.err(`Kỳ phải viết như 2026-Q3. A period is written like 2026-Q3: ${period}`);
		return 2;
	}
	return withHouse(io, async ({ db }, { releaseThreshold: k }) => {
		const asked = { period, now: new Date(), k };
		try {
			if (options.preview) return sayDraft(io, await draftAlone(db, asked), period);
			const release = await publishPeriod(db, null, {
				...asked,
				reason: options.revise,
				afterwards: announceRelease
			});
			io.out(`Đã công bố ${release}. Published ${release}.`);
			return 0;
		} catch (thrown) {
			if (!(thrown instanceof Refusal)) throw thrown;
			io.err(refusals.vi[thrown.reason]);
			io.err(refusals.en[thrown.reason]);
			return 1;
		}
	});
};

function sayDraft(io: Io, draft: Draft, period: Quarter): number {
	io.out(`${period}, ${draft.version}, r${draft.revision}, k = ${draft.k}`);
	for (const { indicator, cells, shown, small, protects, repeated } of draftSummary(draft.cells)) {
		io.out(`  ${indicator}: ${shown}/${cells}; < k: ${small}; +${protects}; = ${repeated}`);
	}
	return 0;
}
