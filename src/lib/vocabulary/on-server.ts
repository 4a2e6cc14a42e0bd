/**
 * What only the server renders. A page without a client framework takes its data as it is; wrapped in this, the data
 * is not written out a second time for a browser that would never read it (see `transport` in `src/hooks.ts`).
 */
export class OnServer<T> {
	readonly value: T;

	constructor(value: T) {
		this.value = value;
	}
}
