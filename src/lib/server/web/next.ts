/**
 * Where to go afterwards, from an address or a form. Only a path of this site is believed, so that nobody can be
 * sent elsewhere by a crafted link.
 */
export function safeNext(given: FormDataEntryValue | string | null, otherwise: string): string {
	if (typeof given !== 'string' || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given)) return otherwise;
	return given;
}
