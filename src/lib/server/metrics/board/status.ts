import { isOpen } from '#lib/rules/closing.ts';
import type { ObsStatus } from '#lib/vocabulary/indicator.ts';
import type { PopulationStatus } from '../../areas/population.ts';
import type { BoardRequest } from './figure.ts';

/** A break says most, then an estimated population, then that late events still count. */
export function statusOf(
	{ breaks, period, now }: Pick<BoardRequest, 'breaks' | 'period' | 'now'>,
	population?: PopulationStatus
): ObsStatus {
	if (breaks) return 'B';
	if (population && population !== 'official') return 'E';
	return isOpen(period, now) ? 'P' : 'A';
}
