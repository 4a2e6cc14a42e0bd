import { request, type APIRequestContext } from '@playwright/test';
import {
	answer,
	doLessons,
	getCertificate,
	LESSONS,
	passExam,
	PASSPHRASE,
	read,
	readQuestions,
	send,
	signUp,
	type Sender
} from '../e2e/support/by-forms.ts';
import { COURSE } from '../e2e/support/people.ts';
import { rightAnswers } from '../e2e/support/right-answers.ts';
import type { Visitor, Pickable } from './protocol.ts';

/** The people of a bench, real accounts made by the forms everybody uses. */
export type Cast = {
	/** Half-way through the lesson that is measured. */
	readonly reader: Visitor;
	readonly answerers: readonly Visitor[];
	readonly graduate: Visitor;
	/** The graduate's certificate, as a path. */
	readonly certificate: string;
	readonly manager: Visitor;
	/** What can be answered by picking one option in the lesson that is measured. */
	readonly questions: readonly Pickable[];
	readonly version: string;
};

/** The lesson that is measured: a real one, with a practice block and four questions. */
export const LESSON = LESSONS[1];
export const LESSON_PATH = `/learn/${COURSE}/${LESSON}`;

const AREA = '2025:25942';
const AT_ONCE = 8;

/** Signs everybody up and lets them learn. `setupLink` is the one-time link a new server prints. */
export async function gatherCast(origin: string, setupLink: string, answerers: number): Promise<Cast> {
	const right = await rightAnswers(COURSE);
	const reader = await join(origin, 'bench.reader');
	const asked = await readQuestions(reader, LESSON);
	for (const one of asked.slice(0, 2)) await answer(reader, LESSON, one, right.get(one.question)!);

	const graduate = await join(origin, 'bench.graduate');
	await doLessons(graduate, right);
	await passExam(graduate, right);
	const credential = await getCertificate(graduate, 'Nguyễn Thị Ánh Tuyết');

	const crowd: Visitor[] = [];
	while (crowd.length < answerers) {
		const names = Array.from({ length: AT_ONCE }, (_, at) => `bench.${crowd.length + at}`);
		const joined = await Promise.all(names.map((name) => join(origin, name)));
		crowd.push(...(await Promise.all(joined.map(leave))));
	}
	return {
		reader: await leave(reader),
		graduate: await leave(graduate),
		certificate: `${credential}/certificate.pdf`,
		answerers: crowd,
		manager: await appointManager(origin, setupLink, AREA),
		questions: pickable(await read(await visit(origin), LESSON_PATH)),
		version: asked[0]!.version
	};
}

let visitors = 0;

/** A browser of its own, at an address of its own: the server trusts a proxy on this machine to tell it. */
async function visit(origin: string): Promise<Sender> {
	visitors += 1;
	const address = `10.0.${visitors >> 8}.${visitors & 255}`;
	return { origin, request: await request.newContext({ extraHTTPHeaders: { 'x-forwarded-for': address } }) };
}

async function join(origin: string, login: string): Promise<Sender> {
	const sender = await visit(origin);
	await signUp(sender, login, AREA);
	return sender;
}

/** Closes the browser and keeps its session. */
async function leave({ request: browser }: { request: APIRequestContext }): Promise<Visitor> {
	const { cookies } = await browser.storageState();
	await browser.dispose();
	return { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
}

/** Makes the first administrator, who makes a manager of an area. */
export async function appointManager(origin: string, setupLink: string, area: string): Promise<Visitor> {
	const administrator = await visit(origin);
	await acceptRole(administrator, setupLink, 'bench.administrator');
	const invitation = { role: 'manager', area, label: 'Bench' };
	const page = await (await send(administrator, '/admin/people?/invite', invitation)).text();
	const link = /[^"\s]*\/invitation\/[\w-]+/.exec(page)?.[0];
	if (!link) throw new Error('The administrator got no invitation for a manager.');
	const manager = await visit(origin);
	await acceptRole(manager, link, 'bench.manager');
	await leave(administrator);
	return leave(manager);
}

async function acceptRole(sender: Sender, link: string, login: string): Promise<void> {
	const path = link.slice(link.indexOf('/invitation/'));
	const joined = await send(sender, `${path}?/join`, { login, passphrase: PASSPHRASE });
	if (!joined.ok()) throw new Error(`${login} could not accept the invitation: ${joined.status()}`);
}

const FORM = /<form[^>]*id="q-([^"]+)"[\s\S]*?<\/form>/g;
const OPTION = /<input type="radio" value="([^"]+)"/g;

/** The single-choice questions on a lesson page. */
function pickable(html: string): Pickable[] {
	return [...html.matchAll(FORM)]
		.map(([form, question]) => ({
			question: question!,
			options: [...form.matchAll(OPTION)].map(([, option]) => option!)
		}))
		.filter(({ options }) => options.length > 1);
}
