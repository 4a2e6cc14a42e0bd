import * as z from 'zod';
import { readYaml } from '../read-yaml.ts';
import type { YamlPath } from './yaml-texts.ts';

/** A scenario as it was written. `file` is its path inside `scenarios/`. */
export type ScenarioText = {
	readonly file: string;
	readonly kind: string;
	readonly id: string;
	readonly value: unknown;
	readonly lineOf: (path: YamlPath) => number;
};

const PATH = /^([^/]+)\/([^/]+)\.yaml$/;

/** Scenario files of any kind as plain data; what is broken in them, compiling tells. */
export function readScenarioTexts(files: Readonly<Record<string, string>>): ScenarioText[] {
	return Object.entries(files).flatMap(([file, text]) => {
		const [, kind, id] = PATH.exec(file) ?? [];
		if (kind === undefined || id === undefined) return [];
		const { value, lineOf } = readYaml({ text, place: { file, line: 1 } }, z.unknown());
		return [{ file, kind, id, value, lineOf }];
	});
}
