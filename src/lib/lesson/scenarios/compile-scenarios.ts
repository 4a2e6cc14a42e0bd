import type * as z from 'zod';
import { problemAt, type Problem } from '../problem.ts';
import { readYaml } from '../read-yaml.ts';
import { isScenarioKind, SCENARIO_KINDS, SCENARIOS, type Scenarios } from './schemas.ts';

const PATH = /(?:^|\/)([^/]+)\/([^/]+)\.ya?ml$/;

/**
 * Checks the scenario files. A file with a problem is left out, the others stay usable.
 *
 * @param files path → text; only the last two parts of a path count, `<kind>/<id>.yaml`
 */
export function compileScenarios(files: Readonly<Record<string, string>>): {
	scenarios: Scenarios;
	problems: Problem[];
} {
	const problems: Problem[] = [];
	const scenarios: Record<string, Record<string, unknown>> = {};
	for (const [file, text] of Object.entries(files)) {
		const [, kind = '', name = ''] = PATH.exec(file) ?? [];
		if (!isScenarioKind(kind)) {
			problems.push(
				problemAt({ file, line: 1 }, 'scenario-kind-unknown', { kind, kinds: SCENARIO_KINDS.join(', ') })
			);
			continue;
		}
		const read = readScenario(file, name, text, SCENARIOS[kind]);
		problems.push(...read.problems);
		if (read.scenario) (scenarios[kind] ??= {})[name] = read.scenario;
	}
	return { scenarios: scenarios as Scenarios, problems };
}

function readScenario(
	file: string,
	name: string,
	text: string,
	schema: z.ZodType<{ id: string }>
): { scenario?: object; problems: Problem[] } {
	const { value, problems, lineOf } = readYaml({ text, place: { file, line: 1 } }, schema);
	if (!value) return { problems };
	const { id } = value;
	if (id === name) return { scenario: value, problems };
	const place = { file, line: lineOf(['id']) };
	return { problems: [...problems, problemAt(place, 'id-not-file-name', { id, name })] };
}
