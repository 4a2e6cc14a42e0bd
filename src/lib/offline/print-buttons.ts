/** Shows the buttons marked `data-print`, which need a script to do anything, and lets them print the page. */
export function printButtons(page: Document): void {
	for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
		button.hidden = false;
		button.addEventListener('click', () => window.print());
	}
}
