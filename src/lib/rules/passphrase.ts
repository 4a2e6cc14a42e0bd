import { Refusal } from '#lib/vocabulary/refusal.ts';
import { foldText } from './fold-text.ts';

/** Shorter than this is guessed too easily; counted without spaces, in the folded form. */
export const PASSPHRASE_MIN = 10;
export const PASSPHRASE_MAX = 200;

/** Different signs in it. */
const FEWEST_SIGNS = 5;
/** Signs left once the sign-in name is taken out: `lan` may have the word "lan" among her four. */
const BESIDE_LOGIN_MIN = 6;

/** Beginnings of what everybody tries first. */
const COMMON = [
	'password',
	'matkhau',
	'qwertyuiop',
	'1234567890',
	'0123456789',
	'abcdefghij',
	'iloveyou',
	'anhyeuem'
];

/**
 * What is hashed and compared. Case, marks and spacing are forgiven, so that "Bàn Mưa Xanh Nồi" typed on a keyboard
 * without Vietnamese is the same passphrase; the strength is counted on this form too.
 */
export function foldPassphrase(text: string): string {
	return foldText(text).replace(/ /g, '');
}

/** Whether a stranger would not guess it. `login` is folded; a passphrase must be more than that and some figures. */
export function isStrong(passphrase: string, login: string): boolean {
	const folded = foldPassphrase(passphrase);
	const beside = login === '' ? folded : folded.replaceAll(login, '');
	return (
		folded.length >= PASSPHRASE_MIN &&
		passphrase.length <= PASSPHRASE_MAX &&
		new Set(folded).size >= FEWEST_SIGNS &&
		beside.length >= BESIDE_LOGIN_MIN &&
		!/^\d+$/.test(beside) &&
		!COMMON.some((common) => folded.startsWith(common))
	);
}

/** Refuses what a stranger would guess. @throws Refusal `weak-passphrase` */
export function assertStrong(passphrase: string, login: string): void {
	if (!isStrong(passphrase, login)) throw new Refusal('weak-passphrase');
}
