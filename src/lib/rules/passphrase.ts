import { Refusal } from '#lib/vocabulary/refusal.ts';
import { foldText } from './fold-text.ts';

/** Shorter than this is guessed too easily; counted without spaces, in the folded form. */
export const PASSPHRASE_MIN = 10;
export const PASSPHRASE_MAX = 200;

/** Beginnings of what everybody tries first. */
const COMMON = ['password', 'matkhau', 'qwertyuiop', '1234567890', '0123456789', 'abcdefghij', 'iloveyou', 'anhyeuem'];

/**
 * What is hashed and compared. Case, marks and spacing are forgiven, so that "Bàn Mưa Xanh Nồi" typed on a keyboard
 * without Vietnamese is the same passphrase; the strength is counted on this form too.
 */
export function foldPassphrase(text: string): string {
	return foldText(text).replace(/ /g, '');
}

/** Refuses what a stranger would guess. @throws Refusal `weak-passphrase` */
export function assertStrong(passphrase: string, login: string): void {
	const folded = foldPassphrase(passphrase);
	const different = new Set(folded).size;
	const weak =
		folded.length < PASSPHRASE_MIN ||
		passphrase.length > PASSPHRASE_MAX ||
		different < 5 ||
		/^\d+$/.test(folded) ||
		COMMON.some((common) => folded.startsWith(common)) ||
		folded.includes(login);
	if (weak) throw new Refusal('weak-passphrase');
}
