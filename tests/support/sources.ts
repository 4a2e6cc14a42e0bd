import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** One file of the product: its path from the root, its text, and what it imports, as TypeScript itself reads it. */
export type Source = {
	readonly path: string;
	readonly text: string;
	readonly script: string;
	readonly imports: string[];
};

const SCRIPT_BLOCK = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** The product's own files that match; paths with `/`. */
export function readSources(...patterns: readonly string[]): Source[] {
	const found = patterns.flatMap((pattern) => globSync(pattern)).map((path) => path.replaceAll('\\', '/'));
	const paths = found.filter((path) => statSync(path).isFile());
	return paths.toSorted().map((path) => {
		const text = readFileSync(path, 'utf8');
		const script = scriptOf(path, text);
		return { path, text, script, imports: importsOf(path, script) };
	});
}

function scriptOf(path: string, text: string): string {
	if (!/\.(svelte|svx)$/.test(path)) return /\.(ts|js)$/.test(path) ? text : '';
	return [...text.matchAll(SCRIPT_BLOCK)].map(([, script]) => script).join('\n');
}

/** What a file imports, exports from or loads later. Files of ours become paths from the root, packages keep their name. */
function importsOf(path: string, script: string): string[] {
	const { importedFiles } = ts.preProcessFile(script, true, true);
	return [...importedFiles.map(({ fileName }) => fileName), ...urlsOf(script)].map((name) =>
		resolve(path, name)
	);
}

/** Files named by `new URL('./x.ts', import.meta.url)`: a worker's program is loaded all the same. */
function urlsOf(script: string): string[] {
	return [...script.matchAll(/new URL\(\s*'(\.[^']+\.ts)'/g)].map(([, name]) => name!);
}

function resolve(path: string, name: string): string {
	if (name.startsWith('#lib/')) return `src/lib/${name.slice('#lib/'.length)}`.replace(/\?.*$/, '');
	if (name.startsWith('.'))
		return normalize(join(dirname(path), name))
			.replaceAll('\\', '/')
			.replace(/\?.*$/, '');
	return name;
}

/** The nodes of a script, the whole tree. */
export function nodesOf({ path, script }: Source): ts.Node[] {
	const file = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	const found: ts.Node[] = [];
	const visit = (node: ts.Node) => {
		found.push(node);
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}
