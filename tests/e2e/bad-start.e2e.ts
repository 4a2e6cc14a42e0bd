import { expect } from '@playwright/test';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { read } from './support/by-forms.ts';
import { test, type Ended } from './support/own-servers.ts';
import { COURSE } from './support/people.ts';
import { freePort } from './support/server.ts';

/** The program ended red, said in both languages what to do, and showed nobody its innards. */
function expectPlainEnd({ status, printed }: Ended, ...said: RegExp[]): void {
	expect(status, printed).toBe(1);
	for (const words of said) expect(printed).toMatch(words);
	expect(printed).not.toMatch(/^\s+at /m);
	expect(printed).not.toMatch(/node_modules|Error:|errno/);
}

test('a DATABASE_URL that leads nowhere is told in one sentence', async ({ own }) => {
	const nobody = `127.0.0.1:${await freePort()}`;
	const addresses = {
		[`postgresql://nep_so:bi-mat@${nobody}/nep_so`]: /DATABASE_URL/,
		'postgresql://nep_so:bi-mat@khong-co.invalid/nep_so': /DATABASE_URL/,
		'mysql://nep_so:bi-mat@localhost/nep_so': /DATABASE_URL/,
		'khong phai dia chi': /DATABASE_URL/
	};
	for (const [address, said] of Object.entries(addresses)) {
		for (const program of [['serve'], ['nepso', 'migrate']]) {
			const ended = await own.run(program, { DATABASE_URL: address, PORT: String(await freePort()) });
			expectPlainEnd(ended, said);
			expect(ended.printed).not.toContain('bi-mat');
		}
	}
});

test('an occupied port is told before anything is touched', async ({ own }) => {
	const other = createServer();
	const port = await new Promise<number>((resolve) => {
		other.listen(0, () => resolve((other.address() as { port: number }).port));
	});
	const ended = await own.run(['serve'], { PORT: String(port), DATA_DIR: own.directory() });
	expectPlainEnd(
		ended,
		new RegExp(`Cổng ${port} đang có chương trình khác dùng`),
		new RegExp(`PORT=${port + 1} npm start`)
	);
	expect(ended.printed).not.toContain('PostgreSQL');
	other.close();
});

test('a data directory that cannot be written is told', async ({ own }) => {
	const closed = own.directory();
	chmodSync(closed, 0o555);
	const file = join(own.directory(), 'tep');
	writeFileSync(file, '');
	// No mode keeps root out; that a file stands in the way does.
	const places = process.getuid?.() === 0 ? [join(file, 'data')] : [join(file, 'data'), closed];
	for (const place of places) {
		for (const program of [['serve'], ['nepso', 'doctor']]) {
			const ended = await own.run(program, { DATA_DIR: place, PORT: String(await freePort()) });
			expectPlainEnd(ended, /[Tt]hư mục dữ liệu/, /data directory/, /DATA_DIR/);
		}
	}
});

test('a variable with a value of no use is named, with an example of a right one', async ({ own }) => {
	const wrong = {
		PORT: ['abc', '70000', '-1', '80.5'],
		ORIGIN: ['hoc.example.vn', 'ftp://a.vn'],
		JOBS: ['yes']
	};
	for (const [name, values] of Object.entries(wrong)) {
		for (const value of values) {
			const ended = await own.run(['serve'], {
				DATA_DIR: own.directory(),
				PORT: String(await freePort()),
				[name]: value
			});
			expectPlainEnd(
				ended,
				new RegExp(`Biến môi trường ${name} có giá trị không dùng được`),
				new RegExp(`The variable ${name}`)
			);
		}
	}
});

test('a lesson file with a mistake is told by file and line, and the other course is there all the same', async ({
	own
}) => {
	const content = join(own.directory(), 'content');
	cpSync('content', content, { recursive: true });
	const [sound, broken] = [join(content, 'courses', COURSE), join(content, 'courses', 'khoa-loi')];
	cpSync(sound, broken, { recursive: true });
	const lesson = join(broken, '01-cuoc-goi-gia-danh', 'lesson.vi.md');
	const lines = readFileSync(lesson, 'utf8').split('\n');
	lines[6] = '<b>Chín giờ sáng</b>';
	writeFileSync(lesson, lines.join('\n'));
	const env = { CONTENT_DIR: content, DATA_DIR: own.directory() };
	const server = await own.start(env);
	expect(server.printed()).toContain(
		'courses/khoa-loi/01-cuoc-goi-gia-danh/lesson.vi.md:7: ✗ Bài học không nhận thẻ HTML'
	);
	expect(server.printed()).not.toMatch(/^\s+at /m);
	const courses = await read(await own.sender(server.origin), '/courses');
	expect(courses).toContain(`/courses/${COURSE}`);
	expect(courses).not.toContain('/courses/khoa-loi');
	const lint = await own.run(['nepso', 'lint'], env);
	expect(lint.status).toBe(1);
	expect(lint.printed).toMatch(/khoa-loi\/01-cuoc-goi-gia-danh\/lesson\.vi\.md:7:\d+: ✗/);
	await server.stop();
});
