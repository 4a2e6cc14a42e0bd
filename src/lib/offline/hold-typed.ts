type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Holds on to what somebody entered while the script of a page was still on its way: bringing a page to life sets every
 * field to what the server knew of it.
 * @returns puts it all back, and tells the page as if it had just been entered
 */
export function holdTyped(root: Document): () => void {
	const fields = [...root.querySelectorAll<Field>('input, select, textarea')];
	const held = fields.map(holdField).filter((putBack) => putBack !== null);
	return () => held.forEach((putBack) => putBack());
}

/** @returns puts back what this field holds now; null where that is what the server sent */
function holdField(field: Field): (() => void) | null {
	if (field instanceof HTMLSelectElement) {
		const { selectedIndex } = field;
		if (selectedIndex === defaultIndex(field)) return null;
		return () => tell(field, () => (field.selectedIndex = selectedIndex));
	}
	if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
		const { checked } = field;
		if (checked === field.defaultChecked) return null;
		return () => tell(field, () => (field.checked = checked));
	}
	const { value } = field;
	if (value === field.defaultValue) return null;
	return () => tell(field, () => (field.value = value));
}

/** A list without a marked choice shows its first. */
function defaultIndex({ options }: HTMLSelectElement): number {
	return Math.max(
		[...options].findIndex((option) => option.defaultSelected),
		0
	);
}

function tell(field: Field, putBack: () => void): void {
	putBack();
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.dispatchEvent(new Event('change', { bubbles: true }));
}
