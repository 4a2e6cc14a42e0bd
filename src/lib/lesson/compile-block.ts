import type { Code } from 'mdast';
import type * as z from 'zod';
import type { BlockKind, BlockPart } from './body.ts';
import { audioSchema } from './blocks/audio.ts';
import { checkSchema, type CheckProps } from './blocks/check.ts';
import { scenarioBlockSchema } from './blocks/scenario.ts';
import { stepsSchema } from './blocks/steps.ts';
import { videoSchema } from './blocks/video.ts';
import { compileAudio, compileVideo } from './compile-media.ts';
import { fragmentsIn } from './fragment.ts';
import { LETTERS } from './letters.ts';
import { localise } from './localise.ts';
import { problemAt, type Problem } from './problem.ts';
import { readYaml, type YamlRead, type YamlSource } from './read-yaml.ts';
import type { ScenarioKind } from './scenarios/schemas.ts';
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
	const ordinalId = `${kind}-${ordinal}`;
	switch (kind) {
		case 'check':
			return compileCheck(readYaml(source, checkSchema), ordinalId, surroundings);
		case 'steps':
			return compileSteps(readYaml(source, stepsSchema), ordinalId, surroundings);
		case 'video':
			return compileVideo(readYaml(source, videoSchema), ordinalId, surroundings);
		case 'audio':
			return compileAudio(readYaml(source, audioSchema), ordinalId, surroundings);
		default:
			return compileSimulator(source, kind, surroundings);
	}
}

function compileSimulator(source: YamlSource, kind: ScenarioKind, surroundings: Surroundings): Compiled {
	const { value, problems, lineOf } = readYaml(source, scenarioBlockSchema);
	if (!value) return { problems };
	const { scenarios, locale, scenarioMedia } = surroundings;
	const known = scenarios[kind] ?? {};
	const scenario = Object.hasOwn(known, value.scenario) ? known[value.scenario] : undefined;
	const at = { ...source.place, line: lineOf(['scenario']) };
	if (!scenario) {
		return { problems: [...problems, problemAt(at, 'scenario-unknown', { kind, id: value.scenario })] };
	}
	const { file: picture } = (scenario as { picture?: { file: string } }).picture ?? {};
	const pictureMedia = picture === undefined ? undefined : scenarioMedia(kind, picture);
	if (picture !== undefined && !pictureMedia)
		problems.push(problemAt(at, 'media-missing', { name: picture }));
	const props = { ...localise(scenario, locale), ...(pictureMedia && { pictureMedia }) };
	const id = value.id ?? `${kind}-${value.scenario}`;
	return { part: { kind, id, props } as BlockPart, problems };
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

function compileSteps(
	{ value, problems, lineOf }: YamlRead<z.infer<typeof stepsSchema>>,
	ordinalId: string,
	surroundings: Surroundings
): Compiled {
	if (!value) return { problems };
	const fragments = fragmentsIn(surroundings);
	const steps = value.steps.map(({ text, detail }, at) => ({
		html: fragments.words(text, lineOf(['steps', at, 'text'])),
		detail: detail === undefined ? null : fragments.words(detail, lineOf(['steps', at, 'detail']))
	}));
	const props = { title: fragments.words(value.title, lineOf(['title'])), steps };
	return {
		part: { kind: 'steps', id: value.id ?? ordinalId, props },
		problems: [...problems, ...fragments.problems]
	};
}
