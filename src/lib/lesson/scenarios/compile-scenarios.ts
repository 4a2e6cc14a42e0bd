import type * as z from 'zod';
import { localise, type Localised } from '../localise.ts';
import { problemAt, type Problem } from '../problem.ts';
import { readYaml, type YamlRead } from '../read-yaml.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { scamCallScenario, type ScamCall } from './scam-call.ts';
import { scamMessagesScenario, type ScamMessages } from './scam-messages.ts';

/** All scenarios there are, by kind of simulator and id, in both languages. Plain data. */
export type Scenarios = {
	readonly 'scam-call': Readonly<Record<string, ScamCall>>;
	readonly 'scam-messages': Readonly<Record<string, ScamMessages>>;
};
export type ScenarioKind = keyof Scenarios;

const SCHEMAS = { 'scam-call': scamCallScenario, 'scam-messages': scamMessagesScenario } as const;
const KINDS = Object.keys(SCHEMAS).join(', ');
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
	const scamCalls: Record<string, ScamCall> = {};
	const scamMessages: Record<string, ScamMessages> = {};
	for (const [file, text] of Object.entries(files)) {
		const [, kind = '', name = ''] = PATH.exec(file) ?? [];
		if (kind === 'scam-call') keep(scamCalls, file, name, text, SCHEMAS[kind], problems);
		else if (kind === 'scam-messages') keep(scamMessages, file, name, text, SCHEMAS[kind], problems);
		else problems.push(problemAt({ file, line: 1 }, 'scenario-kind-unknown', { kind, kinds: KINDS }));
	}
	return { scenarios: { 'scam-call': scamCalls, 'scam-messages': scamMessages }, problems };
}

/** A scenario in one language, as its component takes it. Practice answers stay in: nobody is marked on them. */
export function localizeScenario<S extends ScamCall | ScamMessages>(
	scenario: S,
	locale: Locale
): Localised<S> {
	return localise(scenario, locale);
}

function keep<S extends { id: string }>(
	into: Record<string, S>,
	file: string,
	name: string,
	text: string,
	schema: z.ZodType<S>,
	problems: Problem[]
): void {
	const read: YamlRead<S> = readYaml({ text, place: { file, line: 1 } }, schema);
	problems.push(...read.problems);
	if (!read.value) return;
	const { id } = read.value;
	if (id === name) into[id] = read.value;
	else problems.push(problemAt({ file, line: read.lineOf(['id']) }, 'id-not-file-name', { id, name }));
}
