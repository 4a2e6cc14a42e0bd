import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { CompileJob } from './compile-job.ts';
import type { CompiledCourse, CourseFiles, CourseSource } from '#lib/lesson/compiled-course.ts';
import type { CompiledBank } from '#lib/lesson/placement-bank.ts';
import { problemAt, type Problem } from '#lib/lesson/problem.ts';

/** What compiling gave: the course when nothing in it is an error, and the problems, by their file in its folder. */
export type CompileResult = { course?: CompiledCourse; problems: Problem[] };

/** The same for the placement items. */
export type CompiledPlacement = { bank?: CompiledBank; problems: Problem[] };

type Settings = {
	/** The thread's program. */
	workerUrl?: URL;
	/** How long one course may take, in milliseconds. */
	timeLimit?: number;
};

const TIME_LIMIT = 10_000;

/** A text that slips through the limits may not take the server's memory or overflow its stack either. */
const RESOURCES = { maxOldGenerationSizeMb: 256, stackSizeMb: 8 };

type Told<R> = { file: string } | { result: R };

/**
 * Compiles a course in a thread of its own under a time limit, so that no text an author writes can hold up the
 * server. A runaway or a crash becomes a problem in the file that was being compiled; the promise never rejects over
 * what an author wrote. The thread gets none of the process's environment.
 */
export function compileInWorker(course: CourseSource, settings: Settings = {}): Promise<CompileResult> {
	return run<CompileResult>({ course }, 'course.yaml', settings);
}

/** Compiles the placement items in the same way. */
export function compilePlacementInWorker(placement: CourseFiles): Promise<CompiledPlacement> {
	return run<CompiledPlacement>({ placement }, Object.keys(placement)[0] ?? '', {});
}

/** @param first the file that is blamed before the thread has named one */
function run<R extends { problems: Problem[] }>(
	job: CompileJob,
	first: string,
	{ workerUrl = findCompileWorker(), timeLimit = TIME_LIMIT }: Settings
): Promise<R | { problems: Problem[] }> {
	return new Promise((resolve) => {
		let file = first;
		const worker = new Worker(workerUrl, {
			workerData: job,
			resourceLimits: RESOURCES,
			env: {},
			execArgv: []
		});
		const end = (result: R | { problems: Problem[] }) => {
			clearTimeout(timer);
			void worker.terminate();
			resolve(result);
		};
		const timer = setTimeout(() => end(runaway(file)), timeLimit);
		worker.on('message', (told: Told<R>) => {
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

function runaway(file: string): { problems: Problem[] } {
	return { problems: [problemAt({ file, line: 1 }, 'runaway')] };
}

function failed(file: string, thrown: unknown): { problems: Problem[] } {
	const reason = thrown instanceof Error ? thrown.message : String(thrown);
	return { problems: [problemAt({ file, line: 1 }, 'compiler-failed', { reason })] };
}

/** A stack or a heap that ran full is the text's doing, any other error ours. */
function isRunaway(thrown: unknown): boolean {
	if (thrown instanceof RangeError) return true;
	return thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
