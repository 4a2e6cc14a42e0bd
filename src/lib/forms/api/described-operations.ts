import { openApiDocument } from './openapi.ts';

/** An operation as a page shows it. Sentences of parameters are by name in `messages/api.ts`. */
export type DescribedOperation = {
	readonly id: string;
	readonly method: string;
	readonly path: string;
	readonly summary: string;
	readonly needsKey: boolean;
	readonly parameters: readonly DescribedParameter[];
	readonly statuses: readonly string[];
};

export type DescribedParameter = {
	readonly name: string;
	readonly isInPath: boolean;
	readonly description: string;
	readonly example: string;
};

type Told = {
	readonly operationId: string;
	readonly summary: string;
	readonly security?: readonly object[];
	readonly parameters?: readonly ToldParameter[];
	readonly responses: object;
};

type ToldParameter = {
	readonly name?: string;
	readonly in?: string;
	readonly description?: string;
	readonly example?: unknown;
	readonly schema?: { readonly description?: string };
};

/** Every operation of the API's own description, so that the page and the program read the same. */
export function describedOperations(origin: string): DescribedOperation[] {
	const paths: Readonly<Record<string, object>> = openApiDocument(origin).paths;
	return Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods as Record<string, Told>).flatMap(([method, told]) =>
			told.operationId ? [describe(path, method, told)] : []
		)
	);
}

function describe(path: string, method: string, told: Told): DescribedOperation {
	const isOpen = !told.security || told.security.some((need) => Object.keys(need).length === 0);
	return {
		id: told.operationId,
		method: method.toUpperCase(),
		path,
		summary: told.summary,
		needsKey: !isOpen,
		parameters: (told.parameters ?? [])
			.filter((one) => one.in === 'path' || one.in === 'query')
			.map(parameterOf),
		statuses: Object.keys(told.responses)
	};
}

function parameterOf({
	name = '',
	in: place,
	description,
	schema,
	example
}: ToldParameter): DescribedParameter {
	return {
		name,
		isInPath: place === 'path',
		description: description ?? schema?.description ?? '',
		example: example === undefined ? '' : String(example)
	};
}
