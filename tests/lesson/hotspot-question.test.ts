import { expect, test } from 'vitest';
import { compileQuiz } from '#lib/lesson/quiz.ts';
import { markAnswer } from '#lib/rules/marking.ts';
import { quizProblems, surroundings } from './lesson-fixture.ts';

const quiz = (yaml: string) =>
	`## Chỗ nào để lộ nhà? {#anh-1 skill=digcomp-2.2:4.2 level=1}\n\`\`\`hotspot\n${yaml}\n\`\`\`\n`;

const areas = (second: string) => `picture: hinh.webp
alt: Căn nhà có biển số
areas:
  - { x: 10, y: 10, w: 20, h: 20, text: Chậu hoa, because: Nhà nào cũng có chậu hoa. }
  - { x: 60, y: 40, w: 15, h: 10, text: Biển số nhà, ${second} because: Biển số cho biết nhà ở đâu. }
`;

test('places on a picture are options that can also be picked from a list', () => {
	const { quiz: compiled, problems } = compileQuiz(quiz(areas('right: true,')), surroundings);
	const [question] = compiled?.questions ?? [];
	expect(problems).toEqual([]);
	expect(question?.asked).toMatchObject({
		kind: 'single',
		options: [
			{ id: 'a', html: 'Chậu hoa' },
			{ id: 'b', html: 'Biển số nhà' }
		],
		hotspots: {
			url: '/media/1a2b.webp',
			alt: 'Căn nhà có biển số',
			spots: { b: { x: 60, y: 40, w: 15, h: 10 } }
		}
	});
	expect(question?.key.feedback.options.b).toBe('<p>Biển số cho biết nhà ở đâu.</p>');
	expect(question && markAnswer(question.key.answer, 'b').right).toBe(true);
});

test.each([
	{ because: 'nothing is right', yaml: areas(''), found: ['5 no-right-option'] },
	{
		because: 'the picture is not there',
		yaml: areas('right: true,').replace('hinh', 'khac'),
		found: ['3 media-missing']
	},
	{
		because: 'a place beyond the edge',
		yaml: areas('right: true,').replace('x: 60', 'x: 95'),
		found: ['7 area-outside']
	},
	{
		because: 'no description',
		yaml: areas('right: true,').replace(/alt:.*\n/, ''),
		found: ['3 field-missing']
	}
])('$because: $found', ({ yaml, found }) => {
	expect(quizProblems(quiz(yaml))).toEqual(found);
});
