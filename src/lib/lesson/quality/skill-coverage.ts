import { problemAt, type Problem } from '../problem.ts';
import { COURSE_FILE, type CourseTexts } from './course-texts.ts';
import { fieldOf } from './yaml-texts.ts';

/** Whether the questions of a course test the skills it says it teaches, and no others. */
export function checkSkillCoverage({ meta, metaLine, quizzes }: CourseTexts): Problem[] {
	const field = fieldOf(meta, 'skills');
	const taught = Array.isArray(field) ? field.map(String) : [];
	const asked = quizzes.filter(({ locale }) => locale === 'vi');
	const tested = new Set(asked.flatMap(({ questions }) => questions.flatMap(({ skills }) => skills)));
	const untested = taught.flatMap((skill, at) => {
		const place = { file: COURSE_FILE, line: metaLine(['skills', at]) };
		return tested.has(skill) ? [] : [problemAt(place, 'skill-untested', { skill })];
	});
	const untaught = asked.flatMap(({ file, questions }) =>
		questions.flatMap(({ line, skills }) =>
			skills
				.filter((skill) => !taught.includes(skill))
				.map((skill) => problemAt({ file, line }, 'skill-untaught', { skill }))
		)
	);
	return [...untested, ...untaught];
}
