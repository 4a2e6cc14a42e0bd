import type { Heading, PhrasingContent } from 'mdast';
import { HIGHEST_LEVEL, isSkill, LOWEST_LEVEL } from '#lib/vocabulary/skill.ts';
import type { Report } from './check-links.ts';
import { isSlug } from './fields.ts';

/** What the heading of a question says: its words, and what stands in the braces at its end. */
export type QuestionHeading = { id: string; skills: string[]; level: number; words: PhrasingContent[] };

const BRACES = /\s*\{([^{}]*)\}\s*$/;

/** Reads `## Words {#id skill=digcomp-2.2:4.2 level=2}`. Without an id there is no question, since no answer could be kept. */
export function readQuestionHeading(heading: Heading, report: Report): QuestionHeading | undefined {
	const { words, attributes } = splitBraces(heading);
	const ids: string[] = [];
	const skills: string[] = [];
	const levels: string[] = [];
	for (const attribute of attributes) {
		if (attribute.startsWith('#')) ids.push(attribute.slice(1));
		else if (attribute.startsWith('skill=')) skills.push(attribute.slice('skill='.length));
		else if (attribute.startsWith('level=')) levels.push(attribute.slice('level='.length));
		else report(heading, 'attribute-unknown', { name: attribute });
	}
	if (words.length === 0) report(heading, 'prompt-missing');
	if (skills.length === 0) report(heading, 'skill-missing');
	for (const skill of skills) if (!isSkill(skill)) report(heading, 'skill-unknown', { skill });
	const level = readLevel(levels[0], heading, report);
	const [id] = ids;
	if (!id) return void report(heading, 'question-id-missing');
	if (!isSlug(id)) return void report(heading, 'question-id-malformed', { id });
	return { id, skills, level, words };
}

function readLevel(written: string | undefined, heading: Heading, report: Report): number {
	if (written === undefined) report(heading, 'level-missing');
	else if (/^\d$/.test(written) && Number(written) >= LOWEST_LEVEL && Number(written) <= HIGHEST_LEVEL) {
		return Number(written);
	} else report(heading, 'level-malformed', { level: written });
	return LOWEST_LEVEL;
}

function splitBraces(heading: Heading): { words: PhrasingContent[]; attributes: string[] } {
	const last = heading.children.at(-1);
	const inside = last?.type === 'text' ? BRACES.exec(last.value)?.[1] : undefined;
	if (last?.type !== 'text' || inside === undefined) return { words: heading.children, attributes: [] };
	const rest = last.value.replace(BRACES, '');
	const words = heading.children.slice(0, -1);
	return {
		words: rest === '' ? words : [...words, { ...last, value: rest }],
		attributes: inside.split(/\s+/).filter((attribute) => attribute !== '')
	};
}
