import type { ReleaseId } from '#lib/vocabulary/indicator.ts';
import type { CellName } from './ngsi-id.ts';

/** Categories the open API can be asked for one by one; of the others it gives the whole breakdown. */
const ASKED_BY_NAME = ['sex', 'ageBand', 'urbanRural', 'course', 'competenceArea'];

/** Where the open API tells this very observation, with what an entity cannot hold: why others have no value. */
export function sourceAddress(cell: CellName & { readonly release: ReleaseId }, origin: string): string {
	const address = new URL(`${origin}/api/v1/metrics/${cell.indicator}/observations`);
	address.searchParams.set('release', cell.release);
	address.searchParams.set('area', cell.area);
	const names = Object.keys(cell.dims).sort();
	const isAskable = names.length > 0 && names.every((name) => ASKED_BY_NAME.includes(name));
	if (isAskable) for (const name of names) address.searchParams.set(name, cell.dims[name]!);
	else address.searchParams.set('by', names.join('+') || 'total');
	return address.href;
}
