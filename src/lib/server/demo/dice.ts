import { v7 } from 'uuid';

/** The next number in [0, 1). Seeded, so that the same demo comes out again. */
export type Dice = () => number;

/** Whether something of this probability (0…1) happens. */
export function happens(dice: Dice, probability: number): boolean {
	return dice() < probability;
}

/** One of several, each as likely. */
export function pick<T>(dice: Dice, from: readonly T[]): T {
	return from[Math.floor(dice() * from.length)]!;
}

/** One of several, each as likely as its weight says. */
export function pickWeighted<T>(dice: Dice, from: readonly (readonly [T, number])[]): T {
	let left = dice() * from.reduce((sum, [, weight]) => sum + weight, 0);
	for (const [one, weight] of from) {
		if ((left -= weight) < 0) return one;
	}
	return from.at(-1)![0];
}

/** A number from `low` up to `high`, each as likely. */
export function between(dice: Dice, low: number, high: number): number {
	return low + dice() * (high - low);
}

/** A waiting time with this mean: mostly short, now and then long. */
export function wait(dice: Dice, mean: number): number {
	return -Math.log(1 - dice()) * mean;
}

export function someBytes(dice: Dice, count: number): Uint8Array {
	return Uint8Array.from({ length: count }, () => Math.floor(dice() * 256));
}

/** A UUID version 7 as it would have been made at that moment. */
export function idAt(dice: Dice, at: Date): string {
	return v7({ msecs: at.getTime(), random: someBytes(dice, 16) });
}
