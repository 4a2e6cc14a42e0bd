import * as z from 'zod';
import digcomp from '#lib/vocabulary/digcomp.json' with { type: 'json' };
import { problemAt, type Problem } from '../problem.ts';
import { readYaml } from '../read-yaml.ts';
import { fieldOf } from './yaml-texts.ts';
import type { CourseTexts } from './course-texts.ts';

/** Highest level of a course that counts as basics. */
const BASIC = 2;

const FRAMEWORK = 'digcomp-2.2';
const AREAS = digcomp.areas.map(({ code }) => code);
const COMPETENCES = digcomp.areas.flatMap(({ competences }) => competences.map(({ code }) => code));

/**
 * Whether the basic set leads through all five areas of DigComp, and all courses together through every competence.
 * Told in the file of the basic set.
 * @param paths the files of `paths/`
 */
export function checkPathCoverage(
	paths: Readonly<Record<string, string>>,
	courses: readonly CourseTexts[]
): Problem[] {
	return Object.entries(paths).flatMap(([file, text]) => {
		const { value, lineOf } = readYaml({ text, place: { file, line: 1 } }, z.unknown());
		if (fieldOf(value, 'basicSet') !== true) return [];
		const inPath = fieldOf(value, 'courses');
		const slugs = Array.isArray(inPath) ? inPath.map(String) : [];
		const place = { file, line: lineOf(['courses']) };
		const basic = courses.filter(({ source }) => slugs.includes(source.slug)).filter(isBasic);
		const areas = missing(
			AREAS,
			basic.flatMap(codesOf).map((code) => code.slice(0, 1))
		);
		const codes = missing(COMPETENCES, courses.flatMap(codesOf));
		return [
			...(areas ? [problemAt(place, 'areas-missing', { areas, level: BASIC })] : []),
			...(codes ? [problemAt(place, 'competences-missing', { codes })] : [])
		];
	});
}

function isBasic({ meta }: CourseTexts): boolean {
	return Number(fieldOf(meta, 'level')) <= BASIC;
}

/** `4.2` of each skill a course says it teaches. */
function codesOf({ meta }: CourseTexts): string[] {
	const skills = fieldOf(meta, 'skills');
	const all = Array.isArray(skills) ? skills.map(String) : [];
	return all.flatMap((skill) =>
		skill.startsWith(`${FRAMEWORK}:`) ? [skill.slice(FRAMEWORK.length + 1)] : []
	);
}

function missing(wanted: readonly string[], there: readonly string[]): string {
	return wanted.filter((one) => !there.includes(one)).join(', ');
}
