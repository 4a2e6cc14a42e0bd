import { expect, type APIRequestContext, type APIResponse } from '@playwright/test';
import { COURSE } from './people.ts';

/** Somebody with no browser: sends the forms a browser without a script would send, and keeps the cookies. */
export type Sender = { readonly request: APIRequestContext; readonly origin: string };

/** Lessons of the shipped course, in order. */
export const LESSONS = [
	'cuoc-goi-gia-danh',
	'tin-nhan-va-duong-link',
	'ma-otp-va-mat-khau',
	'lo-bi-lua-thi-lam-gi'
] as const;

/** A question as its form on the page asks it. */
export type OpenQuestion = { readonly event: string; readonly version: string; readonly question: string };

const QUESTION =
	/name="event" value="([^"]+)"[\s\S]*?name="version" value="([^"]+)"[\s\S]*?name="question" value="([^"]+)"/g;
export const PASSPHRASE = 'bàn mưa xanh nồi';

/** Opens a page and reads it whole. */
export async function read(sender: Sender, path: string): Promise<string> {
	return (await sender.request.get(sender.origin + path, { headers: { accept: 'text/html' } })).text();
}

/** Sends a form and follows nothing. */
export function send(
	{ request, origin }: Sender,
	path: string,
	fields: Record<string, string> | [string, string][],
	headers: Record<string, string> = {}
): Promise<APIResponse> {
	const type = { 'content-type': 'application/x-www-form-urlencoded' };
	const data = new URLSearchParams(fields).toString();
	return request.post(origin + path, {
		headers: { origin, accept: 'text/html', ...type, ...headers },
		data,
		maxRedirects: 0
	});
}

/** The open questions of a lesson, each with the id its answer's event will have. */
export async function readQuestions(sender: Sender, lesson: string): Promise<OpenQuestion[]> {
	const html = await read(sender, `/learn/${COURSE}/${lesson}`);
	return [...html.matchAll(QUESTION)].map(([, event, version, question]) => ({
		event: event!,
		version: version!,
		question: question!
	}));
}

/** Answers one question of a lesson. */
export function answer(sender: Sender, lesson: string, asked: OpenQuestion, options: readonly string[]) {
	const chosen = options.map((option): [string, string] => ['answer', option]);
	return send(sender, `/learn/${COURSE}/${lesson}?/answer`, [...Object.entries(asked), ...chosen]);
}

/** Makes an account, and says where its holder lives. */
export async function signUp(sender: Sender, login: string, area: string): Promise<void> {
	const made = await send(sender, '/sign-up', { login, passphrase: PASSPHRASE, next: '/' });
	expect(made.status()).toBe(200);
	const told = await send(sender, '/sign-up/about-you', { area, birthYear: '1970', sex: 'f', next: '/' });
	expect(told.status()).toBe(303);
}

export function signIn(sender: Sender, login: string, passphrase = PASSPHRASE): Promise<APIResponse> {
	return send(sender, '/sign-in?/signIn', { login, passphrase, next: '/profile' });
}

/** Answers all lessons right and ends each of them. */
export async function doLessons(
	sender: Sender,
	right: ReadonlyMap<string, readonly string[]>
): Promise<void> {
	for (const lesson of LESSONS) {
		for (const asked of await readQuestions(sender, lesson)) {
			expect((await answer(sender, lesson, asked, right.get(asked.question)!)).status()).toBe(200);
		}
		expect((await send(sender, `/learn/${COURSE}/${lesson}?/complete`, {})).status()).toBe(303);
	}
}

/** Sits the closing quiz and passes it. */
export async function passExam(sender: Sender, right: ReadonlyMap<string, readonly string[]>): Promise<void> {
	const exam = `/learn/${COURSE}/exam`;
	expect((await send(sender, `${exam}?/start`, {})).status()).toBe(303);
	const sitting = await read(sender, exam);
	const fields: [string, string][] = [['attempt', /name="attempt" value="([^"]+)"/.exec(sitting)![1]!]];
	for (const [, question] of sitting.matchAll(/id="q-([^"]+)"/g)) {
		for (const option of right.get(question!)!) fields.push([`q.${question!}`, option]);
	}
	expect((await send(sender, `${exam}?/submit`, fields)).status()).toBe(303);
	expect(await read(sender, exam)).toContain('Chúc mừng, bạn đã đạt!');
}

/** Gets the certificate of the shipped course. @returns its page */
export async function getCertificate(sender: Sender, name: string): Promise<string> {
	const awarded = await send(sender, `/credentials/new?course=${COURSE}&/award`, { name });
	expect(awarded.status()).toBe(303);
	return awarded.headers().location!;
}
