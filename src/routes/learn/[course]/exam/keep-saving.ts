import { deserialize } from '$app/forms';
import type { Attachment } from 'svelte/attachments';

/** What the page says about what is kept. */
export type SavingState = { kind: 'idle' | 'saving' | 'cut' } | { kind: 'saved'; at: Date };

/** A change is sent this long after it, so that quick corrections travel once; well under the two seconds promised. */
const PAUSE_MS = 600;
const RETRY_MS = 4000;

/**
 * Saves the form around this element as its answers change, and tries again while the line is dead. Without a script
 * the form's own buttons save.
 */
export function keepSaving(tell: (state: SavingState) => void): Attachment<HTMLElement> {
	return (element) => {
		const form = element.closest('form');
		if (!form) return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let stopped = false;

		async function save() {
			tell({ kind: 'saving' });
			const saved = await send(form!);
			if (stopped) return;
			tell(saved ? { kind: 'saved', at: new Date() } : { kind: 'cut' });
			if (!saved) timer = setTimeout(save, RETRY_MS);
		}
		function soon() {
			clearTimeout(timer);
			timer = setTimeout(save, PAUSE_MS);
		}
		/** Leaving the page must not lose the last choice. */
		function leave() {
			if (timer && document.visibilityState === 'hidden') navigator.sendBeacon('?/save', new FormData(form!));
		}

		form.addEventListener('change', soon);
		document.addEventListener('visibilitychange', leave);
		return () => {
			stopped = true;
			clearTimeout(timer);
			form.removeEventListener('change', soon);
			document.removeEventListener('visibilitychange', leave);
		};
	};
}

async function send(form: HTMLFormElement): Promise<boolean> {
	try {
		const response = await fetch('?/save', {
			method: 'POST',
			body: new FormData(form),
			headers: { 'x-sveltekit-action': 'true', accept: 'application/json' }
		});
		return deserialize(await response.text()).type === 'success';
	} catch {
		return false;
	}
}
