import type { Role } from '#lib/vocabulary/people.ts';

/** One sign-in per role, shown on the sign-in page of a demonstration and nowhere else. */
export const DEMO_SIGN_INS: readonly { role: Role; login: string; passphrase: string }[] = [];
