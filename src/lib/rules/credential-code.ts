import { Refusal } from '#lib/vocabulary/refusal.ts';

/**
 * Crockford's base 32: no I, L, O or U, so that a code read from paper, over the telephone or by tired eyes cannot
 * be mistaken and spells no word. https://www.crockford.com/base32.html
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const GROUP = 4;

/** Bytes of chance a code wants; 60 of their 64 bits are used, so that nobody finds a code by trying. */
export const CODE_BYTES = 8;

/** The code these random bytes stand for, as it is stored: 12 characters, no dashes. The dice are the caller's. */
export function codeFromBytes(bytes: Uint8Array): string {
	if (bytes.length < CODE_BYTES)
		throw new RangeError(`a code wants ${CODE_BYTES} bytes, not ${bytes.length}`);
	const bits = [...bytes.slice(0, CODE_BYTES)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	return Array.from({ length: LENGTH }, (_, i) => ALPHABET[parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join(
		''
	);
}

/** A stored code as people see it: `KX7F-2MPA-9QTD`. */
export function shownCode(code: string): string {
	return [0, 1, 2].map((group) => code.slice(group * GROUP, (group + 1) * GROUP)).join('-');
}

/**
 * The code somebody typed, spoke or pasted, as it is stored; null when it cannot be one. Case, spaces and dashes
 * of any kind do not matter, O is read as 0, I and L as 1, and a whole verification address is read to its code.
 */
export function parseCode(text: string): string | null {
	const typed = text
		.normalize('NFKC')
		.replace(/^.*\/verify\//su, '')
		.replace(/[?#].*$/su, '');
	const plain = typed
		.toUpperCase()
		.replace(/[\s\p{Pd}\u2212\u00ad._]/gu, '')
		.replaceAll('O', '0')
		.replace(/[IL]/gu, '1');
	return plain.length === LENGTH && [...plain].every((sign) => ALPHABET.includes(sign)) ? plain : null;
}

/** As `parseCode`, where a code is wanted. @throws Refusal `not-found` */
export function needCode(text: string): string {
	const code = parseCode(text);
	if (code === null) throw new Refusal('not-found');
	return code;
}
