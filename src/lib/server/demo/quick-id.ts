import type { Dice } from './dice.ts';

/** Every group of four hexadecimal digits, made once: building an id is then putting strings together. */
const FOUR = Array.from({ length: 0x10000 }, (_, value) => value.toString(16).padStart(4, '0'));

/** As many millions of ids as are wanted: a UUID version 7 of this moment (whole milliseconds), several times quicker than `idAt`. */
export function quickIdAt(dice: Dice, at: number): string {
	const high = FOUR[Math.floor(at / 0x1_0000_0000)]!;
	const low = at % 0x1_0000_0000;
	const middle = FOUR[Math.floor(low / 0x10000)]!;
	const version = FOUR[0x7000 + Math.floor(dice() * 0x1000)]!;
	const variant = FOUR[0x8000 + Math.floor(dice() * 0x4000)]!;
	const [one, two] = [dice() * 0x1_0000_0000, dice() * 0x10000];
	return `${high}${middle}-${FOUR[low % 0x10000]!}-${version}-${variant}-${FOUR[Math.floor(one / 0x10000)]!}${FOUR[Math.floor(one % 0x10000)]!}${FOUR[Math.floor(two)]!}`;
}
