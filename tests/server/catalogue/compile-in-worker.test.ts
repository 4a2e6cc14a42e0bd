import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { compileInWorker, findCompileWorker } from '#lib/server/catalogue/compile-in-worker.ts';
import { course } from '../../lesson/course-fixture.ts';

const program = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const TELL =
	"import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ file: 'exam.vi.md' });";

test('a course compiles in a thread as it does here', async () => {
	const { course: compiled, problems } = await compileInWorker(course());
	expect(problems).toEqual([]);
	expect(compiled?.hash).toMatch(/^[0-9a-f]{64}$/);
});

test('a text that never ends is stopped, and the file is named', async () => {
	const settings = { workerUrl: program(`${TELL} for (;;);`), timeLimit: 1500 };
	const { course: compiled, problems } = await compileInWorker(course(), settings);
	expect(compiled).toBeUndefined();
	expect(problems).toMatchObject([{ file: 'exam.vi.md', line: 1, code: 'runaway', severity: 'error' }]);
});

test.each([
	{ what: 'the stack', code: 'const deep = () => deep() + 1; deep();' },
	{ what: 'the memory', code: "const all = []; for (;;) all.push(new Array(1e6).fill('x' + all.length));" }
])('a text that fills $what is a problem, and the server lives on', async ({ code }) => {
	const { problems } = await compileInWorker(course(), { workerUrl: program(`${TELL} ${code}`) });
	expect(problems).toMatchObject([{ file: 'exam.vi.md', line: 1, code: 'runaway' }]);
});

test.each(["throw new TypeError('ours');", 'process.exit(3);'])(
	'a fault of ours says so: %s',
	async (code) => {
		const { problems } = await compileInWorker(course(), { workerUrl: program(`${TELL} ${code}`) });
		expect(problems).toMatchObject([{ file: 'exam.vi.md', line: 1, code: 'compiler-failed' }]);
	}
);

test('a build without its worker is told at once', () => {
	expect(() => findCompileWorker(pathToFileURL('/nowhere/build/bin/serve.js').href)).toThrow('not complete');
});
