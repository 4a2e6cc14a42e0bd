import type { PracticeResult } from './practice-result.ts';

/** One thing a person can do in a round. */
export type RoundChoice = { readonly text: string; readonly right: boolean; readonly because: string };
export type Round = { readonly id: string; readonly choices: readonly RoundChoice[] };

/** One person's way through a practice of several rounds, each with one choice that stands: what comes of it is the lesson. */
export class Rounds<R extends Round> {
	at = $state(0);
	/** The number of the choice made in each round so far. */
	chosen = $state<number[]>([]);
	readonly round = $derived.by(() => this.#rounds[Math.min(this.at, this.#rounds.length - 1)]!);
	readonly choice = $derived.by(() => this.chosen[this.at] ?? null);
	readonly over = $derived.by(() => this.at >= this.#rounds.length);
	readonly right = $derived.by(
		() => this.chosen.filter((choice, at) => this.#rounds[at]?.choices[choice]?.right).length
	);

	readonly #rounds: readonly R[];

	constructor(rounds: readonly R[]) {
		this.#rounds = rounds;
	}

	get total(): number {
		return this.#rounds.length;
	}

	choose(choice: number): void {
		if (this.choice === null && !this.over) this.chosen[this.at] = choice;
	}

	/** The next round; after the last one, how it went. */
	goOn(): PracticeResult | null {
		if (this.choice === null) return null;
		this.at += 1;
		if (!this.over) return null;
		const choices = this.chosen.map((choice, at) => `${this.#rounds[at]?.id}.${choice + 1}`);
		return { score: this.right / this.total, choices };
	}

	restart(): void {
		this.at = 0;
		this.chosen = [];
	}
}
