import { COURSE } from '../e2e/support/people.ts';
import { LESSON_PATH, type Cast } from './cast.ts';
import type { LoadJob } from './protocol.ts';

/** One kind of request to the product. */
export type Target = {
	readonly name: string;
	readonly job: Omit<LoadJob, 'amount'>;
	/** What the answer must hold, or the wrong thing is measured. */
	readonly holds: string;
};

export const LESSON_ROW = 'lesson page, signed in';
export const LESSON_GZIP_ROW = 'lesson page, signed in, gzip';
export const ANSWER_ROW = 'answer submission';

/** Everything that is measured, in the order of the table. */
export function targetsOf(origin: string, cast: Cast): Target[] {
	const get = (name: string, path: string, holds: string, headers: Record<string, string> = {}) => ({
		name,
		job: { url: origin + path, headers: { accept: 'text/html', ...headers } },
		holds
	});
	const { cookie } = cast.reader;
	const manager = cast.manager.cookie;
	const completion = `/api/v1/courses/${COURSE}/completion`;
	return [
		get(LESSON_ROW, LESSON_PATH, 'Trả lời lại', { cookie }),
		get(LESSON_GZIP_ROW, LESSON_PATH, 'Trả lời lại', { cookie, 'accept-encoding': 'gzip' }),
		get('lesson page, nobody', LESSON_PATH, 'Gửi câu trả lời'),
		{
			name: ANSWER_ROW,
			job: {
				url: `${origin}${LESSON_PATH}?/answer`,
				headers: { accept: 'text/html', origin },
				answers: { by: cast.answerers, questions: cast.questions, version: cast.version }
			},
			holds: ''
		},
		get('certificate PDF', cast.certificate, '%PDF', { cookie: cast.graduate.cookie }),
		get('completion of a course (API)', completion, '"completionRate"', { cookie: manager }),
		get('dashboard page', '/dashboard', 'Người học trong quý này', { cookie: manager })
	];
}

/** Asks once and reads the answer. @throws Error where it is not what is meant to be measured */
export async function checkTarget({ name, job, holds }: Target): Promise<void> {
	if (job.answers) return; // nothing but a new answer can be asked; the load generator counts refusals
	const response = await fetch(job.url, { headers: { ...job.headers }, redirect: 'manual' });
	const text = await response.text();
	if (response.status !== 200 || !text.includes(holds)) {
		throw new Error(`${name}: ${job.url} answered ${response.status} without "${holds}".`);
	}
}
