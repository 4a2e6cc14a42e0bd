import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { CompiledCourse, CourseSource } from '#lib/lesson/compiled-course.ts';
import { problemAt, type Problem } from '#lib/lesson/problem.ts';

/** What compiling gave: the course when nothing in it is an error, and the problems, by their file in its folder. */
export type CompileResult = { course?: CompiledCourse; problems: Problem[] };

type Settings = {
	/** The thread's program. */
	workerUrl?: URL;
	/** How long one course may take, in milliseconds. */
	timeLimit?: number;
};

const TIME_LIMIT = 10_000;

/** A text that slips through the limits may not take the server's memory or overflow its stack either. */
const RESOURCES = { maxOldGenerationSizeMb: 256, stackSizeMb: 8 };

type Told = { file: string } | { result: CompileResult };

/**
 * Compiles a course in a thread of its own under a time limit, so that no text an author writes can hold up the
 * server. A runaway or a crash becomes a problem in the file that was being compiled; the promise never rejects over
 * what an author wrote. The thread gets none of the process's environment.
 */
export function compileInWorker(source: CourseSource, settings: Settings = {}): Promise<CompileResult> {
	const { workerUrl = findCompileWorker(), timeLimit = TIME_LIMIT } = settings;
	return new Promise((resolve) => {
		let file = 'course.yaml';
		const worker = new Worker(workerUrl, {
			workerData: source,
			resourceLimits: RESOURCES,
			env: {},
			execArgv: []
		});
		const end = (result: CompileResult) => {
			clearTimeout(timer);
			void worker.terminate();
			resolve(result);
		};
		const timer = setTimeout(() => end(runaway(file)), timeLimit);
		worker.on('message', (told: Told) => {
			if ('result' in told) end(told.result);
			else file = told.file;
		});
		worker.on('error', (thrown: unknown) => end(isRunaway(thrown) ? runaway(file) : failed(file, thrown)));
		worker.on('exit', (code) => end(failed(file, new Error(`exit ${code}`)))); // after a result this changes nothing
	});
}

/**
 * Finds the thread's program: in the sources beside this file (development, tests), in a build `bin/compile-worker.js`,
 * whichever bundle and folder of it this file was put into.
 */
export function findCompileWorker(here: string = import.meta.url): URL {
	const beside = new URL('./compile-worker.ts', here);
	const above = ['./', '../', '../../', '../../../', '../../../../'];
	const built = above.flatMap((up) => [
		new URL(`${up}compile-worker.js`, here),
		new URL(`${up}bin/compile-worker.js`, here)
	]);
	const found = [beside, ...built].find((url) => existsSync(url));
	if (!found) throw new Error(`No compile-worker near ${here}: the build is not complete.`);
	return found;
}

function runaway(file: string): CompileResult {
	return { problems: [problemAt({ file, line: 1 }, 'runaway')] };
}

function failed(file: string, thrown: unknown): CompileResult {
	const reason = thrown instanceof Error ? thrown.message : String(thrown);
	return { problems: [problemAt({ file, line: 1 }, 'compiler-failed', { reason })] };
}

/** A stack or a heap that ran full is the text's doing, any other error ours. */
function isRunaway(thrown: unknown): boolean {
	if (thrown instanceof RangeError) return true;
	return thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
