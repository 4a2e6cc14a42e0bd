/** Keeps a lesson's fragments apart from the ids of the page around it. */
const PREFIX = 'm-';

/**
 * A text as a slug that reads well in Vietnamese: accents stripped, `đ` → `d`, everything else a hyphen.
 * "Cuộc gọi đến" → `cuoc-goi-den`. Empty when no letter or digit of the Latin alphabet is left.
 */
export function slugOf(text: string): string {
	const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
	const words = plain.replace(/['’]/g, '');
	return words
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60)
		.replace(/-$/, '');
}

/** Gives each heading of one lesson an id of its own; equal headings are numbered in reading order. */
export function headingIds(): (text: string) => string {
	const taken = new Set<string>();
	return (text) => {
		const slug = slugOf(text) || 'muc';
		let id = PREFIX + slug;
		for (let number = 2; taken.has(id); number++) id = `${PREFIX}${slug}-${number}`;
		taken.add(id);
		return id;
	};
}
