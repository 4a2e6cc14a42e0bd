import type { Role } from '#lib/vocabulary/people.ts';

/** Somebody to sign in as, one for each role. Shown on the sign-in page of a demo, and only there. */
export type DemoSignIn = { readonly role: Role; readonly login: string; readonly passphrase: string };

/** The same easy words for everybody: a demo has nothing to hide. */
const PASSPHRASE = 'lúa chín vàng đồng';

export const DEMO_SIGN_INS: readonly DemoSignIn[] = [
	{ role: 'learner', login: 'hocvien', passphrase: PASSPHRASE },
	{ role: 'helper', login: 'nguoihotro', passphrase: PASSPHRASE },
	{ role: 'instructor', login: 'nguoisoanbai', passphrase: PASSPHRASE },
	{ role: 'manager', login: 'canboquanly', passphrase: PASSPHRASE },
	{ role: 'administrator', login: 'quantri', passphrase: PASSPHRASE }
];
