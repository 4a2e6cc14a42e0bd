import { LRUCache } from 'lru-cache';

/** Rendered pages kept by one process, in characters of HTML; some hundred lesson pages. */
const ROOM = 24_000_000;

type Kept = { readonly pieces: readonly string[]; readonly headers: readonly (readonly [string, string])[] };

/**
 * Rendered pages, kept under a name that says all they depend on, so that nothing in here can be out of date. What
 * must differ each time (the ids in forms) is cut out when a page is kept and put in anew when it is given.
 */
export class KeptPages {
	readonly #pages = new LRUCache<string, Kept>({ maxSize: ROOM, sizeCalculation: sizeOf });

	/** The page of this name with fresh ids, or none. */
	give(name: string, freshId: () => string): Response | null {
		const kept = this.#pages.get(name);
		if (!kept) return null;
		const [first = '', ...rest] = kept.pieces;
		let html = first;
		for (const piece of rest) html += freshId() + piece;
		return new Response(html, { headers: kept.headers as [string, string][] });
	}

	/** Keeps a page; `ids` are what must be fresh each time. Headers that speak of this one answer are left out. */
	keep(name: string, html: string, headers: Headers, ids: readonly string[]): void {
		const pieces = ids.length === 0 ? [html] : html.split(new RegExp(ids.join('|')));
		const lasting = [...headers].filter(
			([header]) => !['etag', 'set-cookie', 'content-length'].includes(header)
		);
		this.#pages.set(name, { pieces, headers: lasting });
	}
}

function sizeOf({ pieces }: Kept): number {
	return pieces.reduce((sum, piece) => sum + piece.length, 1);
}
