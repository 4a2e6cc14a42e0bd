import { describe, expect, test } from 'vitest';
import { compileBody, compileLesson } from '#lib/lesson/compile.ts';
import { bodyProblems, htmlOf, inEnglish, lessonProblems, surroundings } from './lesson-fixture.ts';

describe('an author writes Markdown and gets HTML for people', () => {
	test.each([
		{
			what: 'emphasis',
			text: '*một* **hai** ~~ba~~',
			html: '<p><em>một</em> <strong>hai</strong> <del>ba</del></p>'
		},
		{ what: 'an underscore inside a word', text: 'foo_bar_', html: '<p>foo_bar_</p>' },
		{ what: 'braces, a plain text', text: '{x} {@html y} {#if}', html: '<p>{x} {@html y} {#if}</p>' },
		{ what: 'an hour, no directive', text: 'Lúc 7:30 sáng', html: '<p>Lúc 7:30 sáng</p>' },
		{ what: 'a telephone link', text: '[gọi 113](tel:113)', html: '<p><a href="tel:113">gọi 113</a></p>' },
		{
			what: 'a link out of the site',
			text: '[Cổng](https://dichvucong.gov.vn/)',
			html: '<p><a href="https://dichvucong.gov.vn/" rel="external noopener">Cổng</a></p>'
		},
		{
			what: 'a picture with its size',
			text: '![Điện thoại](hinh.webp)',
			html: '<p><img src="/media/1a2b.webp" alt="Điện thoại" width="640" height="360" loading="lazy" decoding="async"></p>'
		},
		{
			what: 'a picture by reference',
			text: '![Điện thoại][h]\n\n[h]: hinh.webp',
			html: '<p><img src="/media/1a2b.webp" alt="Điện thoại" width="640" height="360" loading="lazy" decoding="async"></p>'
		},
		{
			what: 'a tip',
			text: '> [!TIP]\n> Cúp máy.',
			html: '<aside class="alert alert-tip" role="note">\n<p class="alert-title">Mẹo</p>\n<p>Cúp máy.</p>\n</aside>'
		},
		{
			what: 'a warning that begins with a bold word',
			text: '> [!WARNING]\n> **Đừng** chuyển.',
			html:
				'<aside class="alert alert-warning" role="note">\n<p class="alert-title">Cẩn thận</p>\n' +
				'<p><strong>Đừng</strong> chuyển.</p>\n</aside>'
		}
	])('$what', ({ text, html }) => {
		expect(bodyProblems(text)).toEqual([]);
		expect(htmlOf(text)).toBe(html);
	});

	test('a table scrolls in its own frame and names its columns', () => {
		const html = htmlOf('| a | b |\n| --- | ---: |\n| 1 | 2 |');
		expect(html).toContain('<div class="table-scroll" role="region" tabindex="0" aria-label="Bảng"><table>');
		expect(html).toContain('<th scope="col">a</th>');
		expect(html).toContain('<td class="align-right">2</td>');
	});

	test('a task list says aloud what is done', () => {
		expect(htmlOf('- [x] Đổi mật khẩu')).toContain(
			'<input type="checkbox" checked disabled aria-label="Đã xong">'
		);
	});

	test('a footnote leads there and back in the language of the lesson', () => {
		const html = htmlOf('Một[^a].\n\n[^a]: Hai.');
		expect(html).toContain(
			'<a href="#note-fn-a" id="note-fnref-a" data-footnote-ref aria-describedby="footnote-label">'
		);
		expect(html).toContain('<h2 class="footnotes-title" id="footnote-label">Chú thích</h2>');
		expect(html).toContain('aria-label="Trở lại chỗ chú thích 1"');
	});

	test('a link inside the site stays in the language of the lesson', () => {
		expect(htmlOf('[x](/courses)', inEnglish)).toContain('href="/en/courses"');
		expect(htmlOf('[x](/courses)')).toContain('href="/courses"');
	});
});

test('headings get names that read well in Vietnamese, each its own', () => {
	const { headings, body } = compileBody('## Cuộc gọi đến\n\n### Đừng vội!\n\n## Cuộc gọi đến', surroundings);
	expect(headings).toEqual([
		{ level: 2, id: 'm-cuoc-goi-den', text: 'Cuộc gọi đến' },
		{ level: 3, id: 'm-dung-voi', text: 'Đừng vội!' },
		{ level: 2, id: 'm-cuoc-goi-den-2', text: 'Cuộc gọi đến' }
	]);
	expect(body).toMatchObject([{ html: expect.stringContaining('<h2 id="m-cuoc-goi-den-2">') }]);
});

describe('blocks', () => {
	test('a simulator stands between the texts around it, in one language', () => {
		const { body, problems } = compileBody(
			'Trước\n\n```scam-call\nscenario: goi-thu\n```\n\nSau',
			surroundings
		);
		expect(problems).toEqual([]);
		expect(body).toMatchObject([
			{ html: '<p>Trước</p>' },
			{ kind: 'scam-call', id: 'scam-call-goi-thu', props: { title: 'Gọi thử', start: 'mot' } },
			{ html: '<p>Sau</p>' }
		]);
		expect(JSON.stringify(body)).not.toContain('A trial call');
	});

	test('a check holds its question, options and reasons as HTML', () => {
		const text = [
			'```check',
			'question: Ai **gọi**?',
			'options:',
			'  - { text: Công an, because: Không phải. }',
			'  - { text: Kẻ gian, right: true, because: Đúng. }',
			'```'
		].join('\n');
		const { body, problems } = compileBody(text, surroundings);
		expect(problems).toEqual([]);
		const options = [
			{ id: 'a', html: 'Công an', right: false, because: '<p>Không phải.</p>' },
			{ id: 'b', html: 'Kẻ gian', right: true, because: '<p>Đúng.</p>' }
		];
		const props = { question: 'Ai <strong>gọi</strong>?', several: false, options };
		expect(body).toEqual([{ kind: 'check', id: 'check-1', props }]);
	});

	test.each([
		{
			because: 'no such scenario',
			text: '```scam-call\nscenario: khong-co\n```',
			found: ['2 scenario-unknown']
		},
		{ because: 'a misspelt kind', text: 'a\n\n```scam-cal\nscenario: x\n```', found: ['3:1 unknown-block'] },
		{
			because: 'a field too many',
			text: '```scam-call\nscenario: goi-thu\nlevle: 2\n```',
			found: ['3 field-unknown']
		},
		{ because: 'broken YAML', text: '```scam-call\nscenario: "goi\n```', found: ['2 yaml-broken'] },
		{ because: 'an empty block', text: '```scam-call\n```', found: ['2 field-missing'] },
		{ because: 'a block in a list', text: '- a\n\n  ```check\n  x\n  ```', found: ['3:3 block-inside'] },
		{
			because: 'the same block twice',
			text: '```scam-call\nscenario: goi-thu\n```\n\n```scam-call\nscenario: goi-thu\n```',
			found: ['5 repeated-block']
		},
		{
			because: 'no right choice',
			text: '```check\nquestion: a\noptions:\n  - {text: a, because: b}\n  - {text: c, because: d}\n```',
			found: ['3 no-right-choice']
		},
		{
			because: 'HTML in a reason',
			text: '```check\nquestion: a\noptions:\n  - {text: a, right: true, because: b}\n  - {text: c, because: "<b>d"}\n```',
			found: ['5 raw-html']
		}
	])('$because is a problem on its line', ({ text, found }) => {
		expect(bodyProblems(text)).toEqual(found);
	});
});

describe('problems stand on the line of the file, front matter counted', () => {
	const front = '---\ntitle: Thử\nminutes: 2\noutcome: Thử.\n---\n';

	test.each([
		{ because: 'HTML', text: `${front}\nMột <b>hai</b>`, found: ['7:5 raw-html', '7:11 raw-html'] },
		{ because: 'a first-level heading', text: `${front}# Một`, found: ['6:1 heading-one'] },
		{ because: 'a skipped level', text: `${front}## Một\n\n#### Hai`, found: ['8:1 heading-skips'] },
		{ because: 'a picture not described', text: `${front}![](hinh.webp)`, found: ['6:1 missing-alt'] },
		{ because: 'a picture not there', text: `${front}![a](khac.webp)`, found: ['6:1 media-missing'] },
		{ because: 'a picture elsewhere', text: `${front}![a](../hinh.webp)`, found: ['6:1 media-not-beside'] },
		{ because: 'a relative link', text: `${front}\n\n[a](bai-2.md)`, found: ['8:1 relative-link'] },
		{ because: 'a link without words', text: `${front}[](/courses)`, found: ['6:1 empty-link'] },
		{ because: 'an unknown box', text: `${front}> [!HOT]\n> a`, found: ['6:1 unknown-alert'] },
		{ because: 'nothing at all', text: front, found: ['1 empty-body'] },
		{ because: 'a missing title', text: '---\nminutes: 2\noutcome: a\n---\na', found: ['2 field-missing'] },
		{
			because: 'six minutes',
			text: '---\ntitle: a\nminutes: 6\noutcome: a\n---\na',
			found: ['3 field-range']
		},
		{
			because: 'front matter never closed',
			text: '---\ntitle: a\n',
			found: ['1 front-matter-open', '1 empty-body']
		},
		{ because: 'no front matter', text: 'a', found: ['1 front-matter-missing'] },
		{
			because: 'a line break of Windows and a byte order mark',
			text: '\uFEFF' + `${front}\nMột <b>`.replaceAll('\n', '\r\n'),
			found: ['7:5 raw-html']
		}
	])('$because', ({ text, found }) => {
		expect(lessonProblems(text)).toEqual(found);
	});
});

test('letters typed decomposed come out composed', () => {
	const { lesson } = compileLesson(
		'---\ntitle: Thử\nminutes: 1\noutcome: a\n---\nThử'.normalize('NFD'),
		surroundings
	);
	expect(lesson).toMatchObject({ title: 'Thử', body: [{ html: '<p>Thử</p>' }] });
});
