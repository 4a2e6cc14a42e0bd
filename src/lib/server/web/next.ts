/**
 * Where to go afterwards, from an address or a form. Only a path of this site is believed, so that nobody can be
 * sent elsewhere by a crafted link; and only as browsers write it, in plain ASCII, since a header holds no other signs.
 */
export function safeNext(given: FormDataEntryValue | string | null, otherwise: string): string {
	if (typeof given !== 'string' || !/^\/(?!\/)[!-[\]-~]*$/.test(given)) return otherwise;
	return given;
}
