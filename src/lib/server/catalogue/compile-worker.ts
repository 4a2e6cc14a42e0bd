import { parentPort, workerData } from 'node:worker_threads';
import type { CompileJob } from './compile-job.ts';
import { compileCourse } from '#lib/lesson/compile-course.ts';
import { compilePlacement } from '#lib/lesson/placement-bank.ts';

// Runs in a thread of its own, started by compile-in-worker.ts, which gives it one job and listens.
if (parentPort) {
	const port = parentPort;
	const job = workerData as CompileJob;
	const onFile = (file: string) => port.postMessage({ file });
	const result =
		'course' in job ? compileCourse(job.course, onFile) : compilePlacement(job.placement, onFile);
	port.postMessage({ result });
}
