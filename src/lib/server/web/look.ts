import type { Cookies } from '@sveltejs/kit';
import type { Look } from '#lib/vocabulary/look.ts';

const LOOK_COOKIE = 'nep_so_look';
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Reads what was chosen; anything unknown is the usual look. */
export function readLook(cookies: Cookies): Look {
	return toLook(...((cookies.get(LOOK_COOKIE) ?? '').split('.') as [string?, string?]));
}

/** Makes a look out of two words from outside. */
export function toLook(theme?: string, text?: string): Look {
	return {
		theme: theme === 'light' || theme === 'dark' ? theme : 'system',
		text: text === '21' || text === '24' ? text : '18'
	};
}

/** Keeps the choice for a year in this browser. */
export function keepLook(cookies: Cookies, look: Look, secure: boolean): void {
	cookies.set(LOOK_COOKIE, `${look.theme}.${look.text}`, {
		path: '/',
		maxAge: YEAR_SECONDS,
		httpOnly: true,
		sameSite: 'lax',
		secure
	});
}
