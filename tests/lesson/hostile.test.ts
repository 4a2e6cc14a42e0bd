import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileBody } from '#lib/lesson/compile.ts';
import { LIMITS } from '#lib/lesson/limits.ts';
import { hasErrors } from '#lib/lesson/problem.ts';
import { compileQuiz } from '#lib/lesson/quiz.ts';
import { htmlOf, surroundings } from './lesson-fixture.ts';

const TAG = /<[a-z/!?](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const ADDRESS = /\s(?:href|src)="((?!https?:|mailto:|tel:|\/(?!\/)|#)[^"]*)"|\ssrc="((?!\/media\/)[^"]*)"/gi;
const ALIVE =
	/^<(?:script|svg|iframe|style|form|object|embed|meta|link|base|lesson-block)|\s(?:on\w+|style|srcset)\s*=/i;

/** What in a piece of HTML would run or fetch something: tags, attributes, addresses. Text and descriptions are none. */
function aliveIn(html: string): string[] {
	const tags = html.match(TAG) ?? [];
	const bare = tags.map((tag) => tag.replace(/"[^"]*"/g, '""'));
	return [...bare.filter((tag) => ALIVE.test(tag)), ...tags.flatMap((tag) => tag.match(ADDRESS) ?? [])];
}

/** All HTML in a piece of compiled data. */
function htmlIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(htmlIn) : [];
}

test('the look-out of these tests sees what is alive', () => {
	const alive = [
		'<svg onload=x>',
		'<img src="//x" alt="">',
		'<a href="javascript:x">',
		'<p style="x">',
		'<script>'
	];
	for (const html of alive) expect(aliveIn(html)).not.toEqual([]);
	expect(
		aliveIn('<p>a onload=x &#x3C;svg> <a href="/x">b</a><img src="/media/a" alt=" onload=x"></p>')
	).toEqual([]);
});

const HOSTILE = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<svg onload=alert(1)>',
	'a <b onclick="x()">b</b>',
	'<!-- hidden -->',
	'<iframe src="https://evil.example"></iframe>',
	'<style>body{display:none}</style>',
	'<?php x ?>',
	'<![CDATA[x]]>',
	'[a](javascript:alert(1))',
	'[a](JaVaScRiPt:alert(1))',
	'[a](&#106;avascript:alert(1))',
	'[a](<java\tscript:alert(1)>)',
	'[a](java&#x0A;script:alert(1))',
	'[a](vbscript:x)',
	'[a](data:text/html;base64,PHNjcmlwdD4=)',
	'[a](file:///etc/passwd)',
	'[a](//evil.example)',
	'[a](/\\evil.example)',
	'[a](\\\\evil.example)',
	'<javascript:alert(1)>',
	'[a][r]\n\n[r]: javascript:alert(1)',
	'[r]\n\n[R]: <javascript:alert(1)>',
	'![a](javascript:alert(1))',
	'![a](https://evil.example/pixel.gif)',
	'![a](data:image/svg+xml,<svg onload=alert(1)>)',
	'![a][r]\n\n[r]: //evil.example/x.webp',
	'![a](%2e%2e/secret.webp)',
	'[a](https://ok.example "x\\" onmouseover=\\"alert(1)")<b>'
];

describe('what an attacker writes is inert, and a problem', () => {
	test.each(HOSTILE)('%s', (text) => {
		const { problems } = compileBody(text, surroundings);
		expect(hasErrors(problems)).toBe(true);
		expect(aliveIn(htmlOf(text))).toEqual([]);
	});

	test.each(HOSTILE.filter((text) => !text.includes('\n')))('in a quiz too: %s', (text) => {
		const quiz = `## Câu ${text} {#a skill=digcomp-2.2:4.2 level=1}\n- [ ] ${text}\n  > ${text}\n- [x] b\n\n> ${text}`;
		const compiled = compileQuiz(quiz, surroundings);
		expect(hasErrors(compiled.problems)).toBe(true);
		expect(htmlIn(compiled.quiz).flatMap(aliveIn)).toEqual([]);
	});
});

test('a title on a link stays one attribute, whatever is written in it', () => {
	expect(htmlOf('[a](https://ok.example "\\" onclick=\\"x")')).toBe(
		'<p><a href="https://ok.example" title="&#x22; onclick=&#x22;x" rel="external noopener">a</a></p>'
	);
});

test('an author cannot make the place where a block stands', () => {
	expect(htmlOf('<lesson-block index="0"></lesson-block>\n\na')).not.toContain('lesson-block');
});

test('whatever is written, compiling ends, throws nothing and gives inert HTML', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			...HOSTILE,
			'\n',
			'\n\n',
			'```check\n',
			'```',
			'> ',
			'- [ ] ',
			'| a |',
			'[^a]',
			'{',
			': ',
			'&lt;'
		),
		fc.string({ unit: 'grapheme', maxLength: 20 })
	);
	const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(text, (written) => {
			expect(htmlIn(compileBody(written, surroundings).body).flatMap(aliveIn)).toEqual([]);
			expect(htmlIn(compileQuiz(written, surroundings).quiz).flatMap(aliveIn)).toEqual([]);
		}),
		{ numRuns: 300 }
	);
});

describe('a runaway is a problem with its line', () => {
	const after = 'Một dòng.\n\n';

	test.each([
		{ what: 'quotes 5,000 deep', text: `${after}${'> '.repeat(5000)}a`, code: 'too-nested', line: 3 },
		{ what: 'lists 5,000 deep', text: `${after}${'- '.repeat(5000)}a`, code: 'too-nested', line: 3 },
		{
			what: 'numbered lists 5,000 deep',
			text: `${after}${'1. '.repeat(5000)}a`,
			code: 'too-nested',
			line: 3
		},
		{ what: '5,000 open marks', text: `${after}${'_a '.repeat(5000)}`, code: 'too-many-marks', line: 3 },
		{
			what: '10,000 crossed marks',
			text: `${after}${'a*b_'.repeat(10_000)}`,
			code: 'too-many-marks',
			line: 3
		},
		{ what: '20,000 stars', text: `${after}${'*'.repeat(20_000)}`, code: 'too-many-marks', line: 3 },
		{ what: '20,000 open links', text: `${after}${'[a]('.repeat(20_000)}`, code: 'too-many-marks', line: 3 },
		{ what: 'marks over many lines', text: after + '*a\n'.repeat(3000), code: 'too-many-marks', line: 2003 },
		{
			what: 'a table of 1,000 columns',
			text: `${after}${'|a'.repeat(1000)}`,
			code: 'too-many-columns',
			line: 3
		},
		{
			what: 'lists 19 deep on each line',
			text: after + `${'- '.repeat(19)}a\n`.repeat(2000),
			code: 'too-many-containers',
			line: 266
		},
		{
			what: 'a long address 10,000 times',
			text: `${'[a] '.repeat(100)}\n\n`.repeat(100) + `[a]: /${'x'.repeat(1900)}`,
			code: 'references-swell',
			line: 1
		},
		{ what: 'a file of 101 kB', text: 'ă'.repeat(50_500), code: 'too-large', line: 1 },
		{ what: '6,000 lines', text: 'a\n'.repeat(6000), code: 'too-many-lines', line: LIMITS.lines + 1 },
		{
			what: 'emphasis 500 deep',
			text: `${after}${'*a '.repeat(500)}${'b*'.repeat(500)}`,
			code: 'too-nested',
			line: 3
		}
	])('$what', ({ text, code, line }) => {
		const { body, problems } = compileBody(text, surroundings);
		expect(body).toEqual([]);
		expect(problems).toMatchObject([{ code, line, severity: 'error' }]);
	});

	test('a list nested by its indent, as deep as a file allows', () => {
		const text = Array.from({ length: 300 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n');
		expect(compileBody(text, surroundings).problems).toMatchObject([{ code: 'too-nested', line: 21 }]);
	});

	test('aliases that unfold to gigabytes are refused', () => {
		const rows = [...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]},`.repeat(9)}]`);
		const text = `\`\`\`check\na: &a [x]\n${rows.join('\n')}\n\`\`\``;
		expect(compileBody(text, surroundings).problems).toMatchObject([{ code: 'yaml-broken', line: 2 }]);
	});

	test('YAML nested too deep for the stack', () => {
		const text = `\`\`\`check\nquestion: ${'{a: '.repeat(3000)}\n\`\`\``;
		expect(hasErrors(compileBody(text, surroundings).problems)).toBe(true);
	});
});
