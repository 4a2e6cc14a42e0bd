import type { BlockProps } from '#lib/lesson/body.ts';
import type { PracticeResult } from './practice-result.ts';

type Call = BlockProps['scam-call'];
type Step = Call['steps'][string];
type Choice = Step['choices'][number];
export type Turn = { readonly at: string; readonly step: Step; chosen: Choice | null };

/** One person's way through a practice call: it rings, they talk turn by turn, it is over. */
export class CallPlay {
	phase = $state<'ringing' | 'declined' | 'talking' | 'over'>('ringing');
	turns = $state<Turn[]>([]);
	readonly turn = $derived(this.turns.at(-1));
	readonly safe = $derived(this.turns.filter(({ chosen }) => chosen?.safe).length);

	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

	answer(): void {
		this.phase = 'talking';
		this.#hear(this.#call.start);
	}

	/** A choice stands: what comes of it is the lesson. To choose otherwise one starts again. */
	choose(choice: Choice): void {
		if (this.turn && !this.turn.chosen) this.turn.chosen = choice;
	}

	/** The next thing the caller says; or, when the choice ended the call, how it went. */
	goOn(): PracticeResult | null {
		const next = this.turn?.chosen?.next;
		if (next !== undefined && this.#hear(next)) return null;
		this.phase = 'over';
		return { score: this.safe / this.turns.length, choices: this.turns.map(nameOf) };
	}

	restart(): void {
		this.turns = [];
		this.phase = 'ringing';
	}

	#hear(at: string): boolean {
		const step = this.#call.steps[at];
		if (step) this.turns.push({ at, step, chosen: null });
		return step !== undefined;
	}
}

function nameOf({ at, step, chosen }: Turn): string {
	return `${at}.${step.choices.findIndex(({ text }) => text === chosen?.text) + 1}`;
}
