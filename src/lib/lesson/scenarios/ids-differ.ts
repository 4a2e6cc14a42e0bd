type Refuse = { addIssue: (issue: { code: 'custom'; path: PropertyKey[]; params: object }) => void };

/** Refuses a list in which two things have the same id: results are told by ids. */
export function idsDiffer(items: readonly { id: string }[], context: Refuse): void {
	for (const [at, { id }] of items.entries()) {
		if (items.findIndex((other) => other.id === id) < at) {
			context.addIssue({
				code: 'custom',
				path: [at, 'id'],
				params: { problem: 'id-repeated', detail: { id } }
			});
		}
	}
}
