/**
 * The competences of DigComp 2.2 (European Commission, Joint Research Centre, 2022): five areas and how many
 * competences each holds. A skill code is `digcomp-2.2:<area>.<competence>`.
 */
const DIGCOMP_2_2: Readonly<Record<string, number>> = { 1: 3, 2: 6, 3: 4, 4: 4, 5: 4 };

const CODE = /^digcomp-2\.2:([1-5])\.([1-9])$/;

/** Whether a text names a skill of a framework we know: `digcomp-2.2:4.2` does, `digcomp-2.2:4.9` does not. */
export function isSkill(code: string): boolean {
	const [, area = '', competence = ''] = CODE.exec(code) ?? [];
	return Number(competence) >= 1 && Number(competence) <= (DIGCOMP_2_2[area] ?? 0);
}

/** Proficiency runs from 1 (foundation, with help) to 8 (highly specialised), as in DigComp. */
export const LOWEST_LEVEL = 1;
export const HIGHEST_LEVEL = 8;
