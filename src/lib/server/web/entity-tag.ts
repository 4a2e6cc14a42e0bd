import { createHash } from 'node:crypto';

/** A strong entity tag (RFC 9110, 8.8.3) over everything an answer depends on. */
export function entityTag(parts: readonly unknown[]): string {
	return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`;
}

/**
 * Whether the asker has this answer already. If-None-Match is compared weakly (RFC 9110, 13.1.2): `W/"x"` is `"x"`,
 * a list is any of its members, and `*` is whatever there is.
 */
export function isKnown(request: Request, tag: string): boolean {
	const header = request.headers.get('if-none-match');
	if (header === null) return false;
	if (header.trim() === '*') return true;
	return [...header.matchAll(/(?:W\/)?("[^"]*")/g)].some(([, known]) => known === tag);
}
