import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type * as z from 'zod';
import type { ProblemDetail } from '#lib/messages/lesson-problems.ts';
import { LIMITS } from './limits.ts';
import { problemAt, type Place, type Problem, type ProblemCode } from './problem.ts';

/** A piece of YAML in a file: `place.line` is the line its first line has there. */
export type YamlSource = { text: string; place: Place };

/** What was read, if it has the right shape, and the line of each field in the file. */
export type YamlRead<T> = {
	value?: T;
	problems: Problem[];
	lineOf: (path: readonly PropertyKey[]) => number;
};

/**
 * Reads YAML 1.2 and checks it. Aliases are refused (a few lines of them unfold to gigabytes), as are repeated keys.
 * Never throws: YAML nested too deep for the stack is a problem too.
 */
export function readYaml<T>(source: YamlSource, schema: z.ZodType<T>): YamlRead<T> {
	try {
		return readChecked(source, schema);
	} catch {
		return { problems: [problemAt(source.place, 'yaml-broken')], lineOf: () => source.place.line };
	}
}

function readChecked<T>(source: YamlSource, schema: z.ZodType<T>): YamlRead<T> {
	const { file, line: first } = source.place;
	if (source.text.length > LIMITS.bytes) {
		const problem = problemAt(source.place, 'too-large', { limit: LIMITS.bytes / 1000 });
		return { problems: [problem], lineOf: () => first };
	}
	const lines = new LineCounter();
	const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
	const lineAt = (offset: number) => first + lines.linePos(offset).line - 1;
	const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
	if (document.errors.length > 0) {
		const problems = document.errors.map((error) =>
			problemAt({ file, line: lineAt(error.pos[0]) }, codeOf(error))
		);
		return { problems, lineOf };
	}
	const checked = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
	if (checked.success) return { value: checked.data, problems: [], lineOf };
	return { problems: checked.error.issues.flatMap((issue) => toProblems(issue, file, lineOf)), lineOf };
}

function codeOf(error: YAMLError): ProblemCode {
	if (error.code === 'TAB_AS_INDENT') return 'yaml-tab';
	return error.code === 'DUPLICATE_KEY' ? 'yaml-repeated' : 'yaml-broken';
}

/** Where a field begins, its name included; for one that is missing, where what should hold it begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const holder: unknown = document.getIn(path.slice(0, length - 1), true);
		const name = path[length - 1];
		const pair = isMap(holder) && holder.items.find(({ key }) => isScalar(key) && key.value === name);
		const node: unknown = pair ? pair.key : document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}

function toProblems(
	issue: z.core.$ZodIssue,
	file: string,
	lineOf: (path: readonly PropertyKey[]) => number
): Problem[] {
	const place = { file, line: lineOf(issue.path) };
	const field = issue.path.join('.');
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => {
			const path = [...issue.path, key];
			return problemAt({ file, line: lineOf(path) }, 'field-unknown', { field: path.join('.') });
		});
	}
	const [code, detail] = describe(issue);
	return [problemAt(place, code, { field, ...detail })];
}

function describe(issue: z.core.$ZodIssue): [ProblemCode, ProblemDetail] {
	switch (issue.code) {
		case 'invalid_type':
			return issue.message.endsWith('received undefined')
				? ['field-missing', {}]
				: ['field-type', { expected: issue.expected }];
		case 'too_small':
			return ['field-range', { bound: `≥ ${issue.minimum}` }];
		case 'too_big':
			return ['field-range', { bound: `≤ ${issue.maximum}` }];
		case 'invalid_value':
			return ['field-choice', { values: issue.values.map(String).join(', ') }];
		case 'invalid_format':
			return ['field-form', { form: FORMS[issue.format] ?? 'a-z, 0-9, -' }];
		case 'custom':
			return [issue.params?.problem ?? 'field-form', { form: '?', ...issue.params?.detail }];
		default:
			return ['field-form', { form: '?' }];
	}
}

const FORMS: Readonly<Record<string, string>> = { date: '2026-12-31', time: '07:30' };
