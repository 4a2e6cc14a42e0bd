/**
 * Forms marked `data-steady` are sent in the background, so that a dead line never costs the page: what was typed
 * stays, a sentence appears (`[data-cut]` or `[data-down]` inside the form), and the same form can be sent again. An answer for the
 * same page replaces only the form itself; an answer that leads elsewhere is followed. Without this script each of
 * them is an ordinary form.
 */
export function steadyForms(root: Document): void {
	root.addEventListener('submit', (event) => {
		const form = event.target;
		if (!(form instanceof HTMLFormElement) || form.dataset.steady === undefined) return;
		event.preventDefault();
		if (form.ariaBusy !== 'true') void send(form, event.submitter);
	});
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
	form.ariaBusy = 'true';
	tell(form, null);
	try {
		const body = new FormData(form, submitter);
		const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html' } });
		const page = new DOMParser().parseFromString(await response.text(), 'text/html');
		if (response.status >= 500) tell(form, 'down');
		else show(form, response, page);
	} catch {
		// The line is dead: nothing was lost, and the person is told so.
		tell(form, 'cut');
	} finally {
		form.ariaBusy = null;
	}
}

/** Shows one of the sentences that wait inside the form, or none. */
function tell(form: HTMLFormElement, trouble: 'cut' | 'down' | null): void {
	for (const kind of ['cut', 'down'] as const) {
		const sentence = form.querySelector<HTMLElement>(`[data-${kind}]`);
		if (sentence) sentence.hidden = kind !== trouble;
	}
}

function show(form: HTMLFormElement, response: Response, page: Document): void {
	const elsewhere = response.redirected && new URL(response.url).pathname !== location.pathname;
	const fresh = form.id ? page.getElementById(form.id) : null;
	if (elsewhere || !fresh) {
		location.assign(response.url.replace(/\?\/\w+$/, ''));
		return;
	}
	form.replaceWith(fresh);
	// What another form said was about the page before this answer.
	for (const old of document.querySelectorAll('[data-passing]')) if (!fresh.contains(old)) old.remove();
	const said = fresh.querySelector<HTMLElement>('[data-said]');
	said?.setAttribute('tabindex', '-1');
	said?.focus({ preventScroll: true });
	said?.scrollIntoView({ block: 'nearest' });
}
