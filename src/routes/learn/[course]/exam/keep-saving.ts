import { deserialize } from '$app/forms';
import type { Attachment } from 'svelte/attachments';

/** What the page says about what is kept. `refused` carries the server's sentence. */
export type SavingState =
	{ kind: 'idle' | 'saving' | 'cut' } | { kind: 'saved'; at: Date } | { kind: 'refused'; sentence: string };

/** A change is sent this long after it, so that quick corrections travel once; well under the two seconds promised. */
const PAUSE_MS = 600;
const RETRY_MS = 4000;

/**
 * Saves the form around this element as its answers change, and tries again while the line is dead. One save travels
 * at a time: of two on a slow line the older might arrive last. Without a script the form's own buttons save.
 */
export function keepSaving(tell: (state: SavingState) => void): Attachment<HTMLElement> {
	return (element) => {
		const form = element.closest('form');
		if (!form) return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let travelling: AbortController | null = null;
		let changed = false;
		let stopped = false;

		async function save() {
			if (travelling) return;
			changed = false;
			travelling = new AbortController();
			tell({ kind: 'saving' });
			const state = await send(form!, travelling.signal);
			travelling = null;
			if (stopped) return;
			tell(state);
			if (changed) soon();
			else if (state.kind === 'cut') soon(RETRY_MS);
		}
		function soon(pause: number = PAUSE_MS) {
			clearTimeout(timer);
			timer = setTimeout(save, pause);
		}
		function change() {
			changed = true;
			soon();
		}
		/** Leaving the page must not lose the last choice, nor let an older one arrive behind it. */
		function leave() {
			if (document.visibilityState !== 'hidden' || !(changed || travelling)) return;
			travelling?.abort();
			navigator.sendBeacon('?/save', new FormData(form!));
		}

		form.addEventListener('change', change);
		document.addEventListener('visibilitychange', leave);
		return () => {
			stopped = true;
			clearTimeout(timer);
			form.removeEventListener('change', change);
			document.removeEventListener('visibilitychange', leave);
		};
	};
}

async function send(form: HTMLFormElement, signal: AbortSignal): Promise<SavingState> {
	try {
		const response = await fetch('?/save', {
			method: 'POST',
			body: new FormData(form),
			headers: { 'x-sveltekit-action': 'true', accept: 'application/json' },
			signal
		});
		const result = deserialize<Record<string, unknown>, { refusal?: { sentence: string } }>(
			await response.text()
		);
		if (result.type === 'success') return { kind: 'saved', at: new Date() };
		const sentence = result.type === 'failure' ? result.data?.refusal?.sentence : undefined;
		return sentence ? { kind: 'refused', sentence } : { kind: 'cut' };
	} catch {
		// The line is dead, or the page is being left: said on the page, and tried again.
		return { kind: 'cut' };
	}
}
