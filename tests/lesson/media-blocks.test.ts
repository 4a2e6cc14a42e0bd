import { describe, expect, test } from 'vitest';
import { compileCourse } from '#lib/lesson/compile-course.ts';
import { compileBody, compileLesson } from '#lib/lesson/compile.ts';
import { course } from './course-fixture.ts';
import { places, surroundings } from './lesson-fixture.ts';

const media = (url: string, type: string) => ({ url, type, bytes: 1000, width: 0, height: 0 });
const FILES = {
	'phim.mp4': media('/media/1.mp4', 'video/mp4'),
	'phu-de.vtt': media('/media/2.vtt', 'text/vtt; charset=utf-8'),
	'doc-bai.mp3': media('/media/3.mp3', 'audio/mpeg'),
	'bia.webp': media('/media/4.webp', 'image/webp')
};
const beside = { ...surroundings, media: (name: string) => FILES[name as keyof typeof FILES] };
const block = (kind: string, ...lines: string[]) => ['```' + kind, ...lines, '```'].join('\n');
const compiled = (text: string) => compileBody(text, beside);

describe('steps', () => {
	test('hold their texts as HTML, in order', () => {
		const { body, problems } = compiled(
			block(
				'steps',
				'title: Tắt **máy**',
				'steps:',
				'  - text: Mở *Cài đặt*',
				'    detail: Bánh răng.',
				'  - text: Tắt'
			)
		);
		expect(problems).toEqual([]);
		const steps = [
			{ html: 'Mở <em>Cài đặt</em>', detail: 'Bánh răng.' },
			{ html: 'Tắt', detail: null }
		];
		expect(body).toEqual([
			{ kind: 'steps', id: 'steps-1', props: { title: 'Tắt <strong>máy</strong>', steps } }
		]);
	});

	test.each([
		{
			because: 'a single step is no list',
			lines: ['title: a', 'steps:', '  - text: b'],
			found: ['3 field-range']
		},
		{
			because: 'thirteen steps are two lists',
			lines: ['title: a', 'steps:', ...Array.from({ length: 13 }, () => '  - text: b')],
			found: ['3 field-range']
		},
		{
			because: 'HTML in a detail',
			lines: ['title: a', 'steps:', '  - text: b', '  - text: c', '    detail: <b>d'],
			found: ['6 raw-html']
		}
	])('$because', ({ lines, found }) => {
		expect(places(compiled(block('steps', ...lines)).problems)).toEqual(found);
	});
});

const FILM = ['file: phim.mp4', 'title: Chào', 'captions: phu-de.vtt', 'transcript: Xin **chào**.'];

describe('a film', () => {
	test('comes with its captions, its words and its weight', () => {
		const { body, problems } = compiled(block('video', ...FILM, 'poster: bia.webp', 'id: phim-1'));
		expect(problems).toEqual([]);
		const props = {
			title: 'Chào',
			film: FILES['phim.mp4'],
			captions: FILES['phu-de.vtt'],
			poster: FILES['bia.webp'],
			transcript: '<p>Xin <strong>chào</strong>.</p>'
		};
		expect(body).toEqual([{ kind: 'video', id: 'phim-1', props }]);
	});

	test('needs no poster', () => {
		expect(compiled(block('video', ...FILM)).body).toMatchObject([{ props: { poster: null } }]);
	});

	test.each([
		{ because: 'without captions', change: { 2: '' }, found: ['2 field-missing'] },
		{ because: 'without its words', change: { 3: '' }, found: ['2 field-missing'] },
		{ because: 'that is not there', change: { 0: 'file: khac.mp4' }, found: ['2 media-missing'] },
		{
			because: 'with captions that are not there',
			change: { 2: 'captions: x.vtt' },
			found: ['4 media-missing']
		},
		{ because: 'that is a picture', change: { 0: 'file: bia.webp' }, found: ['2 media-wrong-kind'] },
		{
			because: 'with a film as captions',
			change: { 2: 'captions: phim.mp4' },
			found: ['4 media-wrong-kind']
		},
		{ because: 'with HTML in its words', change: { 3: 'transcript: <b>a' }, found: ['5 raw-html'] },
		{ because: 'with a poster that is not there', change: { 4: 'poster: x.svg' }, found: ['6 media-missing'] }
	])('$because is a problem on its line, and not shown', ({ change, found }) => {
		const lines = Object.values({ ...FILM, ...change }).filter((line) => line !== '');
		const { body, problems } = compiled(block('video', ...lines));
		expect(places(problems)).toEqual(found);
		if (!found[0]?.endsWith('raw-html')) expect(body).toEqual([]);
	});
});

describe('a sound', () => {
	const SOUND = ['file: doc-bai.mp3', 'title: Nghe', 'transcript: Xin chào.'];

	test('comes with its words', () => {
		const { body, problems } = compiled(block('audio', ...SOUND));
		expect(problems).toEqual([]);
		const props = { title: 'Nghe', sound: FILES['doc-bai.mp3'], transcript: '<p>Xin chào.</p>' };
		expect(body).toEqual([{ kind: 'audio', id: 'audio-1', props }]);
	});

	test.each([
		{ because: 'that is not there', file: 'x.mp3', found: ['2 media-missing'] },
		{ because: 'that is a film', file: 'phim.mp4', found: ['2 media-wrong-kind'] }
	])('$because is a problem on its line', ({ file, found }) => {
		expect(places(compiled(block('audio', `file: ${file}`, ...SOUND.slice(1))).problems)).toEqual(found);
	});
});

const lesson = (...more: string[]) =>
	['---', 'title: Thử', 'minutes: 2', 'outcome: Thử.', ...more, '---', 'Một.'].join('\n');

describe('a lesson that somebody recorded', () => {
	test('begins with the recording', () => {
		const { lesson: found, problems } = compileLesson(lesson('audio: { file: doc-bai.mp3 }'), beside);
		expect(problems).toEqual([]);
		const props = { title: null, sound: FILES['doc-bai.mp3'], transcript: null };
		expect(found?.body).toEqual([{ kind: 'audio', id: 'lesson.recording', props }, { html: '<p>Một.</p>' }]);
		expect(found).not.toHaveProperty('audio');
	});

	test.each([
		{ because: 'not there', file: 'x.mp3', found: ['6 media-missing'] },
		{ because: 'a picture', file: 'bia.webp', found: ['6 media-wrong-kind'] }
	])('hears on its line that the recording is $because, and is compiled without', ({ file, found }) => {
		const { lesson: made, problems } = compileLesson(lesson('audio:', `  file: ${file}`), beside);
		expect(places(problems)).toEqual(found);
		expect(made?.body).toEqual([{ html: '<p>Một.</p>' }]);
	});

	test('may be recorded in one language only, and the recording makes a new version', () => {
		const recorded = lesson('audio: { file: doc-bai.mp3 }');
		const plain = { '02-tin/lesson.vi.md': lesson(), '02-tin/lesson.en.md': lesson() };
		const before = compileCourse(course(plain));
		const files = { ...plain, '02-tin/lesson.vi.md': recorded };
		const after = compileCourse({ ...course(files), media: { '02-tin/doc-bai.mp3': FILES['doc-bai.mp3'] } });
		expect([before.problems, after.problems]).toEqual([[], []]);
		expect(after.course?.hash).not.toBe(before.course?.hash);
	});
});

describe('the words a lesson explains', () => {
	test('are handed on', () => {
		expect(compileLesson(lesson('terms: [OTP, mã QR]'), beside).lesson?.terms).toEqual(['OTP', 'mã QR']);
		expect(compileLesson(lesson(), beside).lesson).not.toHaveProperty('terms');
	});

	test.each([
		{ because: 'more than twenty', terms: Array.from({ length: 21 }, (_, at) => `từ ${at}`).join(', ') },
		{ because: 'one of 41 letters', terms: 'a'.repeat(41) }
	])('are too many or too long: $because', ({ terms }) => {
		expect(places(compileLesson(lesson(`terms: [${terms}]`), beside).problems)).toEqual(['5 field-range']);
	});
});
