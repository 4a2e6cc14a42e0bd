import type { Localized } from '#lib/vocabulary/locale.ts';
import { isLocalized } from '../localise.ts';

/** Where a value stands in a piece of YAML, from its root. */
export type YamlPath = readonly (string | number)[];

/** Every text in parsed YAML that is there in both languages, with its place. */
export function* localizedIn(
	value: unknown,
	path: YamlPath = []
): Generator<{ path: YamlPath; text: Localized }> {
	if (isObject(value) && isLocalized(value)) yield { path, text: value };
	else for (const [key, inside] of entriesOf(value)) yield* localizedIn(inside, [...path, key]);
}

/** Every text in parsed YAML with its place, languages one by one. */
export function* stringsIn(value: unknown, path: YamlPath = []): Generator<{ path: YamlPath; text: string }> {
	if (typeof value === 'string') yield { path, text: value };
	else for (const [key, inside] of entriesOf(value)) yield* stringsIn(inside, [...path, key]);
}

/** A field of a parsed map; undefined where there is no map. */
export function fieldOf(value: unknown, name: string): unknown {
	return isObject(value) && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function entriesOf(value: unknown): [string | number, unknown][] {
	if (Array.isArray(value)) return value.map((item: unknown, at) => [at, item]);
	return isObject(value) ? Object.entries(value) : [];
}
