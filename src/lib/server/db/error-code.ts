/** The code of an error of Node (ECONNREFUSED) or of PostgreSQL (28P01); the empty text when it has none. */
export function errorCode(error: unknown): string {
	if (error instanceof AggregateError && !('code' in error)) return errorCode(error.errors[0]);
	if (!(error instanceof Error) || !('code' in error)) return '';
	return typeof error.code === 'string' ? error.code : '';
}
