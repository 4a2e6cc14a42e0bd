import type { Source } from './sources.ts';

/**
 * Circular imports, each as the walk that comes back to its beginning (`a.ts → b.ts → a.ts`); every circle is told
 * once. Imports of types count too: two files that need each other are one thought in two places.
 */
export function circlesIn(sources: readonly Source[]): string[] {
	const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
	const circles: string[] = [];
	const left = new Set<string>();
	const walk = (path: string, way: readonly string[]): void => {
		const at = way.indexOf(path);
		if (at >= 0) circles.push([...way.slice(at), path].join(' → '));
		if (at >= 0 || left.has(path)) return;
		for (const next of importsOf.get(path) ?? []) walk(next, [...way, path]);
		left.add(path);
	};
	for (const path of importsOf.keys()) walk(path, []);
	return circles;
}
