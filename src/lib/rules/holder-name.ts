import { Refusal } from '#lib/vocabulary/refusal.ts';

/** Letters a printed name may have, in characters after NFC. */
export const NAME_LENGTH = { min: 2, max: 80 } as const;

/**
 * One letter, taken apart (NFD): a Latin base letter and at most three marks. These are the letters and marks the
 * certificate's typeface can draw: all of Vietnamese, the spellings of the Central Highlands' languages (ŏ, ĕ, ñ, č),
 * and of Europe's. `tests/server/credentials/certificate.test.ts` holds the list against the typeface.
 */
const LETTER = /[A-Za-zĐđÐðÞþÆæŒœØøŁłĦħŦŧıß][\u0300-\u0304\u0306-\u030c\u031b\u0323\u0326-\u0328]{0,3}/u;
const NAME = new RegExp(`^(?:${LETTER.source})(?:(?:${LETTER.source})|[ .'-])*$`, 'u');

/**
 * The name to print, made tidy: NFC, single spaces, straight apostrophes; null when it cannot be a name. Digits,
 * control characters, signs and emoji are no part of a name, and a letter wears at most three marks.
 */
export function readHolderName(typed: string): string | null {
	const name = typed.replace(/[\u2018\u2019\u02bc]/gu, "'").replace(/[\u2010-\u2013]/gu, '-');
	const tidy = name
		.replace(/\p{Zs}+/gu, ' ')
		.trim()
		.normalize('NFC');
	const length = [...tidy].length;
	if (length < NAME_LENGTH.min || length > NAME_LENGTH.max) return null;
	if (!NAME.test(tidy.normalize('NFD'))) return null;
	return (tidy.match(/\p{L}/gu) ?? []).length >= NAME_LENGTH.min ? tidy : null;
}

/** As `readHolderName`, where a name is wanted. @throws Refusal `name-needed` */
export function needHolderName(typed: string): string {
	const name = readHolderName(typed);
	if (name === null) throw new Refusal('name-needed');
	return name;
}
