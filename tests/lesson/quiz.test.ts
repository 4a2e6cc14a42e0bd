import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/lesson/quiz.ts';
import { markAnswer } from '#lib/rules/marking.ts';
import { quizProblems, surroundings } from './lesson-fixture.ts';

const HEAD = '## Bạn làm gì? {#goi-1 skill=digcomp-2.2:4.2 skill=digcomp-2.2:1.2 level=2}\n';
const OPTIONS = '- [ ] Chuyển ngay\n  > Đừng vội.\n- [x] Cúp **máy**\n  > Đúng rồi.\n';

const only = (text: string) => compileQuiz(text, surroundings).quiz?.questions[0];
const block = (kind: string, yaml: string) => `${HEAD}\`\`\`${kind}\n${yaml}\n\`\`\`\n`;

test('a task list with one right answer is a single choice, with its hint and feedback', () => {
	const text = `${HEAD}\nTin nhắn: *Trúng xe!*\n\n${OPTIONS}\n> Họ có giục bạn không?\n`;
	expect(quizProblems(text)).toEqual([]);
	expect(only(text)).toEqual({
		line: 1,
		asked: {
			id: 'goi-1',
			kind: 'single',
			prompt: 'Bạn làm gì?',
			context: '<p>Tin nhắn: <em>Trúng xe!</em></p>',
			hint: '<p>Họ có giục bạn không?</p>',
			skills: ['digcomp-2.2:4.2', 'digcomp-2.2:1.2'],
			level: 2,
			options: [
				{ id: 'a', html: 'Chuyển ngay' },
				{ id: 'b', html: 'Cúp <strong>máy</strong>' }
			]
		},
		key: {
			answer: { kind: 'single', right: 'b' },
			feedback: { options: { a: '<p>Đừng vội.</p>', b: '<p>Đúng rồi.</p>' } }
		}
	});
});

test('several right answers make a multiple choice; a right one needs no feedback', () => {
	const text = `${HEAD}- [x] một\n- [ ] hai\n  > Sai.\n- [X] ba\n`;
	expect(quizProblems(text)).toEqual([]);
	expect(only(text)).toMatchObject({ asked: { kind: 'multiple' }, key: { answer: { right: ['a', 'c'] } } });
});

test('a quiz says how it is drawn and passed; without a word it asks all, for 80 percent', () => {
	expect(compileQuiz(HEAD + OPTIONS, surroundings).quiz?.rule).toEqual({
		pass: 80,
		pick: 1,
		marking: 'partial'
	});
	const front = '---\npass: 70\npick: 1\nmarking: all-or-nothing\n---\n';
	const { quiz } = compileQuiz(front + HEAD + OPTIONS, surroundings);
	expect(quiz?.rule).toEqual({ pass: 70, pick: 1, marking: 'all-or-nothing' });
});

describe('other kinds take a block in place of the list', () => {
	test.each([
		{
			kind: 'short',
			yaml: 'accepted: [mật khẩu]\nbecause: Vì **thế**.',
			asked: { kind: 'short' },
			answer: { kind: 'short', accepted: ['mật khẩu'], accents: false },
			right: 'Mat khau'
		},
		{
			kind: 'number',
			yaml: 'answer: 12\ntolerance: 0.5\nunit: ký tự',
			asked: { kind: 'number', unit: 'ký tự' },
			answer: { kind: 'number', value: 12, tolerance: 0.5 },
			right: '12,3'
		},
		{
			kind: 'gap',
			yaml: 'text: Gọi [cong-an] khi gấp.\ngaps:\n  cong-an: ["113"]',
			asked: { kind: 'gap', parts: [{ text: 'Gọi ' }, { gap: 'cong-an' }, { text: ' khi gấp.' }] },
			answer: { kind: 'gap', gaps: { 'cong-an': { accepted: ['113'], accents: false } } },
			right: { 'cong-an': '113' }
		}
	])('$kind', ({ kind, yaml, asked, answer, right }) => {
		expect(quizProblems(block(kind, yaml))).toEqual([]);
		const question = only(block(kind, yaml));
		expect(question).toMatchObject({ asked, key: { answer } });
		expect(question && markAnswer(question.key.answer, right).right).toBe(true);
	});

	test('things to order are shown in another order than the right one', () => {
		const question = only(block('order', 'items: [Cúp máy, Hỏi người thân, Báo công an, Ghi lại]'));
		if (question?.asked.kind !== 'order' || question.key.answer.kind !== 'order')
			throw new Error('not an order');
		const { options } = question.asked;
		const words = question.key.answer.order.map((id) => options.find((option) => option.id === id)?.html);
		expect(words).toEqual(['Cúp máy', 'Hỏi người thân', 'Báo công an', 'Ghi lại']);
		expect(options.map(({ html }) => html)).not.toEqual(words);
		expect(options.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
	});

	test('pairs to match; what several belong to stands once', () => {
		const yaml =
			'pairs:\n  - {left: OTP, right: Giữ kín}\n  - {left: Tên, right: Nói được}\n  - {left: PIN, right: Giữ kín}';
		const question = only(block('match', yaml));
		if (question?.asked.kind !== 'match' || question.key.answer.kind !== 'match')
			throw new Error('not a match');
		const { rights, lefts } = question.asked;
		const { pairs } = question.key.answer;
		expect(rights.map(({ html }) => html).toSorted()).toEqual(['Giữ kín', 'Nói được']);
		const words = lefts.map(({ id, html }) => [html, rights.find((right) => right.id === pairs[id])?.html]);
		expect(words).toEqual([
			['OTP', 'Giữ kín'],
			['Tên', 'Nói được'],
			['PIN', 'Giữ kín']
		]);
	});
});

test('what is shown before the answer never holds the key, the feedback or the reason', () => {
	const secrets = [
		HEAD + OPTIONS.replace('Đúng rồi.', 'BÍ MẬT'),
		block('short', 'accepted: [BÍ MẬT]\nbecause: BÍ MẬT'),
		block('gap', 'text: a [b]\ngaps: {b: [BÍ MẬT]}')
	];
	for (const text of secrets)
		expect(JSON.stringify(only(text)?.asked)).not.toMatch(/BÍ MẬT|right|accepted|because/);
});

describe('problems stand on their line', () => {
	const heading = (inside: string) => `\n## Gì? ${inside}\n${OPTIONS}`;

	test.each([
		{
			because: 'no id',
			text: heading('{skill=digcomp-2.2:4.2 level=1}'),
			found: ['2:1 question-id-missing']
		},
		{
			because: 'nothing in braces',
			text: heading(''),
			found: ['2:1 skill-missing', '2:1 level-missing', '2:1 question-id-missing']
		},
		{
			because: 'a malformed id',
			text: heading('{#Gọi skill=digcomp-2.2:4.2 level=1}'),
			found: ['2:1 question-id-malformed']
		},
		{
			because: 'no such skill',
			text: heading('{#a skill=digcomp-2.2:4.9 level=1}'),
			found: ['2:1 skill-unknown']
		},
		{
			because: 'no such level',
			text: heading('{#a skill=digcomp-2.2:4.2 level=9}'),
			found: ['2:1 level-malformed']
		},
		{
			because: 'a stray attribute',
			text: heading('{#a skill=digcomp-2.2:4.2 level=1 lvl=2}'),
			found: ['2:1 attribute-unknown']
		},
		{
			because: 'a repeated id',
			text: `${HEAD}${OPTIONS}\n${HEAD}${OPTIONS}`,
			found: ['7:1 repeated-question']
		},
		{
			because: 'no right option',
			text: `${HEAD}- [ ] a\n  > x\n- [ ] b\n  > x`,
			found: ['2:1 no-right-option']
		},
		{ because: 'one option', text: `${HEAD}- [x] a`, found: ['2:1 one-option'] },
		{ because: 'no feedback', text: `${HEAD}- [x] a\n- [ ] b`, found: ['3:1 feedback-missing'] },
		{
			because: 'an option without a box',
			text: `${HEAD}- [x] a\n- b\n  > x`,
			found: ['3:1 option-without-box']
		},
		{
			because: 'a list under an option',
			text: `${HEAD}- [x] a\n  - b\n- [ ] c\n  > x`,
			found: ['3:3 option-extra']
		},
		{ because: 'no options', text: `${HEAD}Chữ.`, found: ['1:1 options-missing'] },
		{
			because: 'text after the hint',
			text: `${HEAD}${OPTIONS}\n> Gợi ý\n\nThêm.`,
			found: ['9:1 after-options']
		},
		{
			because: 'text before any question',
			text: `Chào.\n\n${HEAD}${OPTIONS}`,
			found: ['1:1 before-questions']
		},
		{
			because: 'a heading inside a question',
			text: `${HEAD}### Nhỏ\n${OPTIONS}`,
			found: ['2:1 quiz-heading']
		},
		{
			because: 'a simulator',
			text: `${HEAD}\`\`\`scam-call\nscenario: goi-thu\n\`\`\`\n${OPTIONS}`,
			found: ['2:1 unknown-block']
		},
		{ because: 'no question', text: '', found: ['1 no-questions'] },
		{ because: 'too many to pick', text: `---\npick: 3\n---\n${HEAD}${OPTIONS}`, found: ['1 pick-too-many'] },
		{
			because: 'a gap without an answer',
			text: block('gap', 'text: a [b]\ngaps: {}'),
			found: ['3 gap-unknown']
		},
		{
			because: 'an answer without a gap',
			text: block('gap', 'text: a\ngaps:\n  b: [c]'),
			found: ['5 gap-unused']
		},
		{
			because: 'digits taken for a number',
			text: block('short', 'accepted:\n  - 0113'),
			found: ['4 field-type']
		}
	])('$because', ({ text, found }) => {
		expect(quizProblems(text)).toEqual(found);
	});
});
