import { importProblem, type ImportProblem } from '#lib/forms/areas/import-problem.ts';

/** Finds lines of a file with the same key; each but the first is a problem that names the first. */
export function repeatFinder(problems: ImportProblem[]) {
	const first = new Map<string, number>();
	return (line: number, key: string, column: string): boolean => {
		const other = first.get(key);
		if (other === undefined) {
			first.set(key, line);
			return false;
		}
		problems.push(importProblem({ line, column }, 'row-repeated', { found: key, other }));
		return true;
	};
}
