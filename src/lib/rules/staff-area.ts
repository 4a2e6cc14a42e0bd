import type { StaffRole } from '#lib/vocabulary/people.ts';

/** Helpers and managers act inside one area; instructors and administrators everywhere. */
export function needsArea(role: StaffRole): boolean {
	return role === 'helper' || role === 'manager';
}
