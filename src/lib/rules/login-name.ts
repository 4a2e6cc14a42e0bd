import { Refusal } from '#lib/vocabulary/refusal.ts';
import { foldText } from './fold-text.ts';

/** The country's code may come with one zero too many: `+84 0912…` is written often. */
const PHONE = /^(?:(?:\+|00)?840?|0)(\d{8,10})$/;
const NAME = /^[a-z0-9][a-z0-9._-]{2,39}$/;

/**
 * The one form a sign-in name is kept and looked up in. A phone number is one however it is written
 * (`+84 912…`, `0912 …`); a name forgives case and Vietnamese marks.
 * @returns the folded name, or null where the text cannot be a sign-in name.
 */
export function foldLogin(text: string): string | null {
	const phone = PHONE.exec(text.replace(/[\s().-]/g, ''));
	if (phone) return `0${phone[1]}`;
	const name = foldText(text).replace(/ /g, '');
	return NAME.test(name) ? name : null;
}

/** As `foldLogin`, for sign-up. @throws Refusal `login-malformed` */
export function requireLogin(text: string): string {
	const folded = foldLogin(text);
	if (folded === null) throw new Refusal('login-malformed');
	return folded;
}
