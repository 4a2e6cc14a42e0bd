import type { Cookies } from '@sveltejs/kit';

export const SESSION_COOKIE = 'nep_so';

/**
 * Gives the browser its session. `Secure` follows the address the request came to, so that a village hall's plain
 * http works, and an https site never sends it in the clear.
 */
export function keepSession(
	cookies: Cookies,
	session: { id: string; expiresAt: Date },
	secure: boolean
): void {
	cookies.set(SESSION_COOKIE, session.id, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure,
		expires: session.expiresAt
	});
}

/** Takes the session away from the browser. */
export function dropSession(cookies: Cookies, secure: boolean): void {
	cookies.delete(SESSION_COOKIE, { path: '/', httpOnly: true, sameSite: 'lax', secure });
}
