/** What a dictionary holds: a sentence, a sentence made from arguments, or a group of them. */
export type Dictionary = { readonly [key: string]: Sentence | Dictionary };
// Arguments differ from sentence to sentence; `never` accepts every list of them, and each stays checked at its call.
type Sentence = string | ((...given: never[]) => string);

type Same<T> = {
	readonly [K in keyof T]: T[K] extends string
		? string
		: T[K] extends (...given: infer A) => string
			? (...given: A) => string
			: Same<T[K]>;
};

/** One topic's sentences in both languages. The compiler refuses an English side that lacks a key or an argument. */
export function messages<const T extends Dictionary>(both: {
	vi: T;
	en: Same<T>;
}): { vi: Same<T>; en: Same<T> } {
	// `Same<T>` only widens the literal sentences of `T` to `string`; the compiler cannot see that for itself.
	return both as unknown as { vi: Same<T>; en: Same<T> };
}
