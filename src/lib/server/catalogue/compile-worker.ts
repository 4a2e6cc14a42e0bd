import { parentPort, workerData } from 'node:worker_threads';
import { compileCourse } from '#lib/lesson/compile-course.ts';
import type { CourseSource } from '#lib/lesson/compiled-course.ts';

// Runs in a thread of its own, started by compile-in-worker.ts, which gives it one course and listens.
if (parentPort) {
	const port = parentPort;
	const result = compileCourse(workerData as CourseSource, (file) => port.postMessage({ file }));
	port.postMessage({ result });
}
