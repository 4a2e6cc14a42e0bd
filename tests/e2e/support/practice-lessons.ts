import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileScenarios } from '../../../src/lib/lesson/scenarios/compile-scenarios.ts';
import {
	SCENARIO_KINDS,
	type ScenarioKind,
	type ScenarioOf
} from '../../../src/lib/lesson/scenarios/schemas.ts';

/** A simulator in a shipped lesson: where it is, and its scenario as the file says. */
export type Practice<K extends ScenarioKind = ScenarioKind> = {
	readonly kind: K;
	readonly id: string;
	readonly path: string;
	readonly scenario: ScenarioOf<K>;
};

const BLOCK = /^```([a-z-]+)\nscenario: ([a-z0-9-]+)/gm;

/** Every simulator that a shipped lesson holds, each scenario once. */
export function practices(content = 'content'): Practice[] {
	const { scenarios } = compileScenarios(readFiles(join(content, 'scenarios')));
	const found = new Map<string, Practice>();
	for (const [file, text] of Object.entries(readFiles(join(content, 'courses')))) {
		const [, course, lesson] = /^([^/]+)\/\d+-([^/]+)\/lesson\.vi\.md$/.exec(file) ?? [];
		if (!course) continue;
		for (const [, kind = '', id = ''] of text.matchAll(BLOCK)) {
			const known = SCENARIO_KINDS.find((one) => one === kind);
			const scenario = known && scenarios[known]?.[id];
			if (!known || !scenario) throw new Error(`${file} plays ${kind}/${id}, which is not there.`);
			found.set(`${kind}/${id}`, { kind: known, id, path: `/learn/${course}/${lesson}`, scenario });
		}
	}
	return [...found.values()];
}

function readFiles(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const texts = names.filter((name) => /\.(md|yaml)$/.test(name));
	return Object.fromEntries(texts.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
