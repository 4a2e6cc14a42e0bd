import type { BlockProps } from '#lib/lesson/body.ts';
import type { PracticeResult } from '../practice-result.ts';

type Call = BlockProps['video-call'];
export type Control = Call['controls'][number];

/** What is switched: at first the three below are on unless the call says otherwise, all else is off. */
const ON_AT_FIRST: readonly Control[] = ['microphone', 'camera', 'speaker'];

/** One person's way through a practice video call. A wrong control changes nothing, so that one can try on. */
export class CallControls {
	at = $state(0);
	/** The control pressed last in this situation. */
	pressed = $state<Control | null>(null);
	/** The control pressed first, by situation. */
	firsts = $state<Control[]>([]);
	on = $state<Control[]>([]);

	readonly over = $derived.by(() => this.at >= this.#call.tasks.length);
	readonly task = $derived.by(() => this.#call.tasks[Math.min(this.at, this.#call.tasks.length - 1)]!);
	readonly done = $derived.by(() => this.pressed === this.task.control);
	readonly right = $derived.by(
		() => this.firsts.filter((control, at) => this.#call.tasks[at]?.control === control).length
	);

	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
		this.restart();
	}

	press(control: Control): void {
		if (this.done || this.over) return;
		this.pressed = control;
		this.firsts[this.at] ??= control;
		if (this.done) this.#switch(control);
	}

	/** The next situation; after the last one, how it went. */
	goOn(): PracticeResult | null {
		if (!this.done) return null;
		this.at += 1;
		this.pressed = null;
		if (!this.over) return null;
		const { tasks } = this.#call;
		return {
			score: this.right / tasks.length,
			choices: this.firsts.map((control, at) => `${tasks[at]?.id}.${control}`)
		};
	}

	restart(): void {
		this.at = 0;
		this.pressed = null;
		this.firsts = [];
		this.on = ON_AT_FIRST.filter((control) => !this.#call.off?.some((off) => off === control));
	}

	#switch(control: Control): void {
		this.on = this.on.includes(control) ? this.on.filter((one) => one !== control) : [...this.on, control];
	}
}
