/**
 * Keeps the ticks of every list of steps (`data-steps="<block>"`) on this device and counts them in words. Nothing is
 * ever sent: what somebody did on their own phone is their own affair. Both languages of a lesson share the ticks.
 */
export function rememberSteps(root: Document): void {
	const lesson = location.pathname.replace(/^\/en(?=\/)/, '');
	for (const list of root.querySelectorAll<HTMLElement>('[data-steps]')) {
		remember(list, `nep-so:steps:${lesson}:${list.dataset.steps}`);
	}
}

function remember(list: HTMLElement, key: string): void {
	const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
	const count = list.querySelector<HTMLElement>('[data-count]');
	const kept = read(key);
	// A list that has become longer or shorter is another list: old ticks would stand at the wrong steps.
	if (kept.length === boxes.length) boxes.forEach((box, at) => (box.checked ||= kept[at] === '1'));
	say(count, boxes);
	// Only now: what was ticked last week is not news to somebody who listens to the page.
	count?.setAttribute('role', 'status');
	list.addEventListener('change', () => {
		write(key, boxes.map(({ checked }) => (checked ? '1' : '0')).join(''));
		say(count, boxes);
	});
}

function say(count: HTMLElement | null, boxes: readonly HTMLInputElement[]): void {
	if (!count) return;
	const done = boxes.filter(({ checked }) => checked).length;
	const sentences = JSON.parse(count.dataset.count ?? '[]') as string[];
	count.textContent = sentences[done] ?? '';
	count.toggleAttribute('data-all', done === boxes.length);
}

/** What is kept under this name: a digit a step. Where a browser keeps nothing, the boxes work all the same. */
function read(key: string): string {
	try {
		return localStorage.getItem(key) ?? '';
	} catch {
		return '';
	}
}

function write(key: string, ticks: string): void {
	try {
		localStorage.setItem(key, ticks);
	} catch {
		// Full or forbidden: the tick stays on the screen until the page is left.
	}
}
