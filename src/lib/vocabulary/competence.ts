import digcomp from './digcomp.json' with { type: 'json' };
import type { Localized } from './locale.ts';

const FRAMEWORK = 'digcomp-2.2';

const NAMES: ReadonlyMap<string, Localized> = new Map(
	digcomp.areas.flatMap((area) => area.competences).map(({ code, name }) => [code, name[FRAMEWORK]])
);

/** A competence by its skill code, `digcomp-2.2:4.2` → `4.2` and its name; undefined for another framework's. */
export function findCompetence(skill: string): { code: string; name: Localized } | undefined {
	const [framework, code = ''] = skill.split(':');
	const name = NAMES.get(code);
	return framework === FRAMEWORK && name ? { code, name } : undefined;
}
