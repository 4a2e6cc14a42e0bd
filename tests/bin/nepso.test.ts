import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../../src/bin/nepso/run-program.ts';
import { readSettings } from '../../src/settings.ts';
import { furnishDemo } from '#lib/server/demo/furnish-demo.ts';
import { emptyDatabase } from '../support/database.ts';
import { publishedDatabase } from '../support/published-database.ts';

const house = await publishedDatabase();
const folder = mkdtempSync(join(tmpdir(), 'nep-so-bin-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
	await furnishDemo(house.db, { now: new Date(), seed: 1, say: () => {}, learners: 800 });
});

type Given = { env?: NodeJS.ProcessEnv; signal?: AbortSignal; err?: (line: string) => void };

/** Runs a command as the built program does, in this process. */
async function nepso(args: string, { env = {}, signal = new AbortController().signal, err }: Given = {}) {
	const [out, errors]: [string[], string[]] = [[], []];
	const status = await runProgram(args.split(' ').filter(Boolean), {
		out: (line) => out.push(line),
		err: (line) => {
			errors.push(line);
			err?.(line);
		},
		settings: () =>
			readSettings(
				{ DATABASE_URL: house.connectionUrl, DEMO: 'on', ORIGIN: 'https://hoc.example.vn', ...env },
				process.cwd()
			),
		programVersion: '0.1.0',
		cwd: folder,
		signal
	});
	return { status, out: out.join('\n'), err: errors.join('\n') };
}

const COMMANDS = [
	...['migrate', 'seed', 'publish-content', 'lint', 'recompute', 'doctor', 'backup', 'restore'],
	...['close-period', 'generate', 'areas', 'population']
];

test('the help names every command in both languages', async () => {
	const { status, out } = await nepso('--help');
	expect(status).toBe(0);
	for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
	expect(out).toMatch(/Cách dùng · Usage/);
});

test.each(COMMANDS)('%s --help explains itself in both languages and touches nothing', async (command) => {
	const { status, out } = await nepso(`${command} --help`, { env: { PORT: 'wrong' } });
	expect(status).toBe(0);
	expect(out).toMatch(/ · /);
	expect(out).toContain('--help');
});

test.each(['fly', '', 'doctor --wings', 'backup', 'backup one two'])(
	'“%s” is not understood: status 2, with the help',
	async (args) => {
		const { status, err } = await nepso(args);
		expect(status).toBe(2);
		expect(err).toContain('Usage');
	}
);

test('a wrong setting is told in a sentence, without a stack trace', async () => {
	const { status, err } = await nepso('migrate', { env: { PORT: 'wrong' } });
	expect(status).toBe(1);
	expect(err).toContain('The variable PORT');
	expect(err).not.toMatch(/^\s+at /m);
});

test('migrate and seed make a new database ready, and the second time find nothing to do', async () => {
	const env = { DATABASE_URL: await emptyDatabase() };
	const early = await nepso('seed', { env });
	expect([early.status, early.err]).toEqual([1, expect.stringContaining('npm run nepso -- migrate')]);
	expect((await nepso('migrate', { env })).out).toContain('✓ 0001-areas');
	expect((await nepso('migrate', { env })).out).toContain('up to date');
	expect((await nepso('seed', { env })).out).toContain('138 areas');
});

test('lint points at the file, line and column of a mistake', async () => {
	const course = join(folder, 'content', 'courses', 'broken');
	mkdirSync(course, { recursive: true });
	cpSync('content/courses/nhan-dien-lua-dao', course, { recursive: true });
	writeFileSync(join(course, '01-cuoc-goi-gia-danh', 'lesson.vi.md'), 'không có phần đầu\n');
	const { status, out } = await nepso('lint content/courses/broken');
	expect(status).toBe(1);
	expect(out).toMatch(/^content\/courses\/broken\/01-cuoc-goi-gia-danh\/lesson\.vi\.md:\d+:\d+: ✗ /m);
});

test('lint gives advice without minding it, and with --strict minds it', async () => {
	const course = join(folder, 'advice', 'courses', 'nhan-dien-lua-dao');
	cpSync('content/courses/nhan-dien-lua-dao', course, { recursive: true });
	cpSync('content/scenarios', join(folder, 'advice', 'scenarios'), { recursive: true });
	const file = join(course, '01-cuoc-goi-gia-danh', 'lesson.vi.md');
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, `${text}\nĐây là cookie.\n`);
	const line = text.split('\n').length + 1;

	const told = `advice/courses/nhan-dien-lua-dao/01-cuoc-goi-gia-danh/lesson.vi.md:${line}:1: ! “cookie” là`;
	const advised = await nepso('lint advice/courses/nhan-dien-lua-dao');
	expect([advised.status, advised.out]).toEqual([0, expect.stringContaining(told)]);
	const strict = await nepso('lint advice/courses/nhan-dien-lua-dao --strict');
	expect([strict.status, strict.out]).toEqual([1, advised.out]);
	writeFileSync(file, text);
	expect((await nepso('lint --strict advice/courses/nhan-dien-lua-dao')).status).toBe(0);
});

test('lint is content with a course of ours, and refuses a folder that holds none', async () => {
	expect((await nepso(`lint ${join(process.cwd(), 'content/courses/nhan-dien-lua-dao')}`)).status).toBe(0);
	const { status, err } = await nepso('lint /tmp');
	expect([status, err]).toEqual([1, expect.stringContaining('neither a content folder')]);
});

test('recompute --check tells where the figures are wrong, and recompute mends them', async () => {
	expect((await nepso('recompute --check')).status).toBe(0);
	await house.pool.query(
		`update stats.cell set n = n + 1 where fact = 'registered' and dim = 'total' and area_id = '2025:79'`
	);
	const wrong = await nepso('recompute --check');
	expect([wrong.status, wrong.out]).toEqual([1, expect.stringContaining('✗ 2025:79 registered total')]);
	expect((await nepso('recompute')).status).toBe(0);
	expect((await nepso('recompute --check')).status).toBe(0);
});

test('a backup made beside a running application comes back elsewhere, and the doctor finds it well', async () => {
	const made = await nepso('backup whole.tar.gz');
	expect([made.status, made.out]).toEqual([0, expect.stringContaining(join(folder, 'whole.tar.gz'))]);
	expect(made.err).toContain('public.learning_event');
	const env = { DATABASE_URL: await emptyDatabase() };
	expect((await nepso('restore whole.tar.gz', { env })).status).toBe(0);
	expect((await nepso('recompute --check', { env })).status).toBe(0);
	expect((await nepso('doctor', { env })).status).toBe(0);
	const again = await nepso('restore whole.tar.gz', { env });
	expect([again.status, again.err]).toEqual([1, expect.stringContaining('--replace')]);
});

test('Ctrl-C in the middle of a restore ends it, and leaves what was there', async () => {
	const stop = new AbortController();
	const err = (line: string) => line.includes('public.population') && stop.abort();
	const { status } = await nepso('restore whole.tar.gz --replace', { signal: stop.signal, err });
	expect(status).toBe(130);
	expect((await nepso('recompute --check')).status).toBe(0);
});

test('the doctor says what is wrong and what to do', async () => {
	const env = { ORIGIN: '', DEMO: 'off', CONTENT_DIR: join(folder, 'nowhere') };
	const { status, out } = await nepso('doctor', { env });
	expect(status).toBe(1);
	expect(out).toMatch(/✗ .*ORIGIN is not set/);
	expect(out).toMatch(/✗ .*No course can be read/);
	expect(out).toMatch(/✗ .*belongs to a demo/);
	expect(out).toMatch(/✗ .*accounts have no sign-in name/);
	expect(out).toMatch(/✓ .*PostgreSQL 1\d/);
});

test('a database that does not answer is one finding among others', async () => {
	const env = { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nowhere' };
	const { status, out } = await nepso('doctor', { env });
	expect(status).toBe(1);
	expect(out).toMatch(/✗ .*The database cannot be opened/);
	expect(out).toMatch(/✓ .*public address/);
});
