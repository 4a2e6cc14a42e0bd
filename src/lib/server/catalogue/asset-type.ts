/** What a file is by its content, never by its name: the ending of its address, and its media type. */
export type AssetType = { readonly ending: string; readonly type: string };

/** By the bytes a file begins with; `at` is where they stand. */
const SIGNS: readonly (AssetType & { at: number; begins: string })[] = [
	{ at: 0, begins: '\x89PNG\r\n', ending: 'png', type: 'image/png' },
	{ at: 0, begins: '\xff\xd8\xff', ending: 'jpg', type: 'image/jpeg' },
	{ at: 8, begins: 'WEBP', ending: 'webp', type: 'image/webp' },
	{ at: 4, begins: 'ftypavif', ending: 'avif', type: 'image/avif' },
	{ at: 4, begins: 'ftyp', ending: 'mp4', type: 'video/mp4' },
	{ at: 0, begins: '\x1aE\xdf\xa3', ending: 'webm', type: 'video/webm' },
	{ at: 0, begins: 'ID3', ending: 'mp3', type: 'audio/mpeg' },
	{ at: 0, begins: '\xff\xfb', ending: 'mp3', type: 'audio/mpeg' },
	{ at: 0, begins: 'WEBVTT', ending: 'vtt', type: 'text/vtt; charset=utf-8' }
];

const SVG = /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/;

/** What these bytes are, or undefined for anything a lesson cannot show. */
export function assetType(bytes: Buffer): AssetType | undefined {
	const found = SIGNS.find(({ at, begins }) =>
		bytes.subarray(at, at + begins.length).equals(Buffer.from(begins, 'latin1'))
	);
	if (found) return { ending: found.ending, type: found.type };
	const isSvg = SVG.test(bytes.subarray(0, 4096).toString('utf8'));
	return isSvg ? { ending: 'svg', type: 'image/svg+xml' } : undefined;
}

/** What makes a drawing more than a drawing: code, other people's files, pages inside it. */
const ALIVE =
	/<(script|foreignObject|iframe|embed|object|handler|animate|set)\b|\son[a-z]+\s*=|javascript:|<!(ENTITY|DOCTYPE)|(href|src)\s*=\s*["']\s*(?!#)|url\(\s*["']?(?!#)|@import/i;

/** Whether a drawing is only a drawing. The address it is served from forbids it to run code all the same. */
export function isStill(svg: string): boolean {
	return !ALIVE.test(svg);
}
