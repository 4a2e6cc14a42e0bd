/**
 * An attachment for the heading of what has just taken the page's place: whoever cannot see lands on it, and whoever
 * pressed a button at the bottom is shown the top. The element needs `tabindex="-1"`.
 */
export function takeFocus(element: HTMLElement): void {
	element.focus();
}
