import type { PracticeResult } from './practice-result.ts';

/** One thing a person can do in a round. */
export type RoundChoice = { readonly text: string; readonly right: boolean; readonly because: string };
/** A round without choices is over once its deed is done. */
export type Round = { readonly id: string; readonly choices: readonly RoundChoice[] };

/** What was done in a round before its choice, at the first try; `done` once one may go on. */
export type Deed = { readonly name: string; readonly right: boolean; readonly done: boolean };

/**
 * One person's way through a practice of several rounds. Each has one choice that stands: what comes of it is the lesson.
 * Before it, a round may ask for a deed of its own, such as typing an amount, of which the first try counts.
 */
export class Rounds<R extends Round> {
	at = $state(0);
	/** The number of the choice made in each round so far. */
	chosen = $state<(number | undefined)[]>([]);
	deeds = $state<(Deed | undefined)[]>([]);
	readonly round = $derived.by(() => this.#rounds[Math.min(this.at, this.#rounds.length - 1)]!);
	readonly choice = $derived.by(() => this.chosen[this.at] ?? null);
	readonly deed = $derived.by(() => this.deeds[this.at] ?? null);
	readonly over = $derived.by(() => this.at >= this.#rounds.length);
	/** Whether what this round asks for first is done. */
	readonly mayChoose = $derived.by(() => !this.#asksDeed(this.round) || this.deed?.done === true);
	readonly mayGoOn = $derived.by(
		() => this.mayChoose && (this.choice !== null || this.round.choices.length === 0)
	);
	/** Choices and deeds that were right. */
	readonly right = $derived.by(() => this.#rounds.reduce((sum, _, at) => sum + this.#rightIn(at), 0));

	readonly #rounds: readonly R[];
	readonly #asksDeed: (round: R) => boolean;

	constructor(rounds: readonly R[], asksDeed: (round: R) => boolean = () => false) {
		this.#rounds = rounds;
		this.#asksDeed = asksDeed;
	}

	get total(): number {
		return this.#rounds.length;
	}

	/** Choices and deeds there are. */
	get steps(): number {
		const inRound = (round: R) => (round.choices.length > 0 ? 1 : 0) + (this.#asksDeed(round) ? 1 : 0);
		return this.#rounds.reduce((sum, round) => sum + inRound(round), 0);
	}

	/** Tells what was done before the choice. A later try does not count, but may let one go on. */
	tell(name: string, right: boolean, done: boolean): void {
		if (this.over) return;
		const { deed } = this;
		this.deeds[this.at] = deed ? { ...deed, done: deed.done || done } : { name, right, done };
	}

	choose(choice: number): void {
		if (this.choice === null && this.mayChoose && !this.over) this.chosen[this.at] = choice;
	}

	/** The next round; after the last one, how it went. */
	goOn(): PracticeResult | null {
		if (!this.mayGoOn) return null;
		this.at += 1;
		if (!this.over) return null;
		return {
			score: this.right / this.steps,
			choices: this.#rounds.flatMap((round, at) => this.#doneIn(round, at))
		};
	}

	/** Whether everything asked for in a round was done rightly. */
	wentWell(at: number): boolean {
		const choice = this.chosen[at];
		return (
			this.deeds[at]?.right !== false &&
			(choice === undefined || this.#rounds[at]?.choices[choice]?.right === true)
		);
	}

	restart(): void {
		this.at = 0;
		this.chosen = [];
		this.deeds = [];
	}

	#rightIn(at: number): number {
		const choice = this.chosen[at];
		const chose = choice !== undefined && this.#rounds[at]?.choices[choice]?.right;
		return (chose ? 1 : 0) + (this.deeds[at]?.right ? 1 : 0);
	}

	#doneIn({ id }: R, at: number): string[] {
		const deed = this.deeds[at];
		const choice = this.chosen[at];
		return [
			...(deed ? [`${id}.${deed.name}`] : []),
			...(choice === undefined ? [] : [`${id}.${choice + 1}`])
		];
	}
}
