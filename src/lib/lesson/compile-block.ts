import type { Code } from 'mdast';
import type * as z from 'zod';
import type { BlockKind, BlockPart } from './body.ts';
import { checkSchema, type CheckProps } from './blocks/check.ts';
import { BLOCKS } from './blocks/registry.ts';
import { fragmentsIn } from './fragment.ts';
import { LETTERS } from './letters.ts';
import { localise } from './localise.ts';
import { problemAt, type Problem } from './problem.ts';
import { readYaml, type YamlRead } from './read-yaml.ts';
import type { Surroundings } from './surroundings.ts';

type Compiled = { part?: BlockPart; problems: Problem[] };

/**
 * Checks a fenced block against its schema and makes the part of the body it stands for.
 *
 * @param ordinal how many blocks of this kind the lesson has had, this one included; the id of a block without one
 */
export function compileBlock(
	code: Code,
	kind: BlockKind,
	ordinal: number,
	surroundings: Surroundings
): Compiled {
	const { file } = surroundings;
	const source = { text: code.value, place: { file, line: (code.position?.start.line ?? 1) + 1 } };
	if (kind === 'check') return compileCheck(readYaml(source, checkSchema), `check-${ordinal}`, surroundings);
	const { value, problems, lineOf } = readYaml(source, BLOCKS[kind].schema);
	if (!value) return { problems };
	const part = scenarioPart(kind, value, surroundings);
	if (part) return { part, problems };
	const place = { file, line: lineOf(['scenario']) };
	return { problems: [problemAt(place, 'scenario-unknown', { kind, id: value.scenario })] };
}

function scenarioPart(
	kind: Exclude<BlockKind, 'check'>,
	block: { id?: string | undefined; scenario: string },
	{ scenarios, locale }: Surroundings
): BlockPart | undefined {
	const id = block.id ?? `${kind}-${block.scenario}`;
	if (!Object.hasOwn(scenarios[kind], block.scenario)) return undefined;
	if (kind === 'scam-call') {
		const scenario = scenarios[kind][block.scenario];
		return scenario && { kind, id, props: localise(scenario, locale) };
	}
	const scenario = scenarios[kind][block.scenario];
	return scenario && { kind, id, props: localise(scenario, locale) };
}

function compileCheck(
	{ value, problems, lineOf }: YamlRead<z.infer<typeof checkSchema>>,
	ordinalId: string,
	surroundings: Surroundings
): Compiled {
	if (!value) return { problems };
	const fragments = fragmentsIn(surroundings);
	const options = value.options.map(({ text, right, because }, at) => ({
		id: LETTERS[at] ?? '',
		html: fragments.words(text, lineOf(['options', at, 'text'])),
		right,
		because: fragments.prose(because, lineOf(['options', at, 'because']))
	}));
	const props: CheckProps = {
		question: fragments.words(value.question, lineOf(['question'])),
		several: options.filter(({ right }) => right).length > 1,
		options
	};
	return {
		part: { kind: 'check', id: value.id ?? ordinalId, props },
		problems: [...problems, ...fragments.problems]
	};
}
