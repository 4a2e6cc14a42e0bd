/** Documents of the product itself: content/pages/<name>.<locale>.svx. */
export function match(param: string): boolean {
	return ['about', 'privacy', 'accessibility'].includes(param);
}
