import type { BlockProps } from '#lib/lesson/body.ts';
import { isSameDate, isSameText } from '#lib/rules/same-entry.ts';
import type { PracticeResult } from '../practice-result.ts';

type Service = BlockProps['public-service'];
export type ServiceField = Service['fields'][number];

/** The steps of the errand, in order. */
export const STEPS = ['procedure', 'form', 'papers', 'review', 'receipt'] as const;

/** One person's way through a practice portal. What is wrong can be put right; only the first try counts. */
export class ServicePlay {
	at = $state(0);
	procedure = $state<number | null>(null);
	/** Field id → what was typed, or the number of the option chosen. */
	entries = $state<Record<string, string>>({});
	/** Field id → what is wrong with it, since the form was last checked. */
	errors = $state<Record<string, string>>({});
	attached = $state<string[]>([]);
	papersChecked = $state(false);
	declared = $state(false);
	sentUnread = $state(false);
	receipt = $state<number | null>(null);

	/** The step being done; the last one when all is over. */
	readonly step = $derived.by(() => STEPS[Math.min(this.at, STEPS.length - 1)]!);
	readonly over = $derived.by(() => this.at >= STEPS.length);
	readonly wrongPapers = $derived.by(() =>
		this.#service.papers.filter(({ id, needed }) => this.attached.includes(id) !== needed)
	);

	readonly #service: Service;
	/** The fields that were wrong when the form was first complete. */
	#missed: string[] | null = null;

	constructor(service: Service) {
		this.#service = service;
	}

	/** Checks the form and goes on when all of it is right. @param empty what to say of a field left empty */
	checkForm(empty: string): void {
		const wrong = this.#service.fields.flatMap((field) => {
			const error = this.#errorOf(field, empty);
			return error ? [[field.id, error] as const] : [];
		});
		this.errors = Object.fromEntries(wrong);
		// A field forgotten is not a mistake in what was understood.
		if (!wrong.some(([, error]) => error === empty)) this.#missed ??= wrong.map(([id]) => id);
		if (wrong.length === 0) this.goOn();
	}

	#errorOf(field: ServiceField, empty: string): string | undefined {
		const entry = this.entries[field.id]?.trim() ?? '';
		if (entry === '') return empty;
		if (field.kind === 'choice') {
			const option = field.options[Number(entry)];
			return option?.right ? undefined : option?.because;
		}
		const isSame = field.kind === 'date' ? isSameDate : isSameText;
		return field.accepted.some((meant) => isSame(entry, meant)) ? undefined : field.because;
	}

	attach(paper: string, on: boolean): void {
		this.attached = on ? [...this.attached, paper] : this.attached.filter((id) => id !== paper);
	}

	send(): void {
		if (this.declared) this.goOn();
		else this.sentUnread = true;
	}

	goOn(): void {
		this.at += 1;
	}

	/** Whether each step was right at the first try. */
	get right(): boolean[] {
		const { procedures, finish } = this.#service;
		return [
			procedures[this.procedure ?? -1]?.right ?? false,
			this.#missed?.length === 0,
			this.wrongPapers.length === 0,
			!this.sentUnread,
			finish.choices[this.receipt ?? -1]?.right ?? false
		];
	}

	get result(): PracticeResult {
		const right = this.right;
		return {
			score: right.filter(Boolean).length / right.length,
			choices: [
				`procedure.${(this.procedure ?? 0) + 1}`,
				...(this.#missed ?? []).map((id) => `form.${id}`),
				...this.attached.map((id) => `papers.${id}`),
				this.sentUnread ? 'review.unread' : 'review.read',
				`receipt.${(this.receipt ?? 0) + 1}`
			]
		};
	}

	restart(): void {
		this.at = 0;
		this.procedure = null;
		this.entries = {};
		this.errors = {};
		this.attached = [];
		this.papersChecked = false;
		this.declared = false;
		this.sentUnread = false;
		this.receipt = null;
		this.#missed = null;
	}
}
