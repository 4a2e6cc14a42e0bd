import { expect, type APIResponse } from '@playwright/test';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer, LESSONS, read, readQuestions, send, signIn, signUp } from './support/by-forms.ts';
import { ACTIONS, JUNK } from './support/junk.ts';
import { ask, test } from './support/own-servers.ts';
import { answerQuestion, COURSE, look, newLogin, origin, signUpHere } from './support/people.ts';
import { rightAnswers } from './support/right-answers.ts';

const AREA = '2025:25975';
const LESSON_FOLDER = '01-cuoc-goi-gia-danh';

/** What only a programmer should ever read. */
const INNARDS = /node_modules|\bat \S+ \(|file:\/\/|TypeError|SyntaxError|ZodError|kysely|postgres/i;

test('an address that does not exist leads home, in either language', async ({ page }) => {
	for (const path of [
		'/khong-co',
		'/courses/khong-co',
		`/learn/${COURSE}/khong-co`,
		'/learn/x/exam',
		'/invitation/x'
	]) {
		const answered = await page.goto(origin() + path);
		expect(answered!.status(), path).toBe(404);
		await expect(page.getByRole('heading', { level: 1, name: 'Không thấy trang này' })).toBeVisible();
		expect(await page.content()).not.toMatch(INNARDS);
	}
	await look(page);
	await page.getByRole('main').getByRole('link', { name: 'Về trang đầu' }).click();
	await expect(page).toHaveURL(`${origin()}/`);
	expect((await page.goto(`${origin()}/en/nowhere`))!.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	for (const path of [
		'/%',
		'/%E0%A4%A',
		'/courses/%00',
		'/..%2f..%2fetc/passwd',
		'/verify/%F0%9F',
		'/api/v1/metrics/x'
	]) {
		const broken = await page.request.get(origin() + path);
		expect(broken.status(), path).toBeGreaterThanOrEqual(400);
		expect(broken.status(), path).toBeLessThan(500);
	}
});

test('no form, however broken, breaks the server', async ({ own }) => {
	test.slow();
	const server = await own.start({ DATA_DIR: own.directory() });
	const guest = await own.sender(server.origin);
	const learner = await own.sender(server.origin);
	await signUp(learner, 'ba.tu', AREA);
	const administrator = await own.sender(server.origin);
	const setup = new URL(server.setupLink!).pathname;
	await send(administrator, `${setup}?/join`, { login: 'quan.tri', passphrase: 'bàn mưa xanh nồi' });
	for (const sender of [guest, learner, administrator]) {
		for (const action of ACTIONS) {
			for (const { what, type, data } of JUNK) {
				const answered = await sender.request.post(server.origin + action, {
					headers: { origin: server.origin, accept: 'text/html', 'content-type': type },
					data,
					maxRedirects: 0
				});
				const case_ = `${what} to ${action}`;
				expect(answered.status(), case_).toBeLessThan(500);
				expect(await answered.text(), case_).not.toMatch(INNARDS);
			}
		}
	}
	for (const path of ['/sign-in?/signIn', `/learn/${COURSE}/${LESSONS[0]}?/answer`]) {
		expect((await send(guest, path, { login: 'x'.repeat(600_000) })).status()).toBe(413);
	}
	expect(server.printed()).not.toContain('unexpected error');
	expect((await read(guest, '/')).length).toBeGreaterThan(1000);
});

test('a wrong passphrase and an unknown name sound the same, and tries are slowed', async ({ page, own }) => {
	const known = newLogin('co.that');
	await signUp(await own.sender(origin()), known, AREA);
	const wrong = 'Tên đăng nhập hoặc câu mật khẩu chưa đúng.';
	for (const login of [newLogin('khong.co'), known]) {
		for (let tries = 0; tries < 9; tries += 1) {
			await page.goto(`${origin()}/sign-in`);
			await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(login);
			await page.getByLabel('Câu mật khẩu', { exact: true }).fill('mèo chó gà vịt');
			await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
			await expect(page.getByText(tries < 8 ? wrong : 'Bạn đã thử quá nhiều lần.')).toBeVisible();
			await expect(page.getByLabel('Tên đăng nhập hoặc số điện thoại')).toHaveValue(login);
		}
	}
	await look(page);
});

test('a name that is taken is told, and what was typed stays', async ({ page, own }) => {
	const taken = newLogin('trung.ten');
	await signUp(await own.sender(origin()), taken, AREA);
	await page.goto(`${origin()}/sign-up`);
	await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(taken.toUpperCase());
	await page.getByLabel('Câu mật khẩu').fill('sông núi trăng sao');
	await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
	await expect(page.getByText('Đã có người dùng tên này.')).toBeVisible();
	await expect(page.getByLabel('Tên đăng nhập hoặc số điện thoại')).toHaveValue(taken.toUpperCase());
	await expect(page.getByLabel('Câu mật khẩu')).toHaveValue('sông núi trăng sao');
	await look(page);
	await signUpHere(page, newLogin('ten.khac'));
});

test('an answer sent twice at once counts once, and another answer under its id is refused with a fresh form', async ({
	own
}) => {
	const right = await rightAnswers(COURSE);
	const dataDir = own.directory();
	const server = await own.start({ DATA_DIR: dataDir });
	const person = await own.sender(server.origin);
	await signUp(person, 'ba.tu', AREA);
	const [asked] = await readQuestions(person, LESSONS[0]);
	const chosen = right.get(asked!.question)!;
	const give = (options: readonly string[]) => answer(person, LESSONS[0], asked!, options);
	const twice = await Promise.all([give(chosen), give(chosen), give(chosen)]);
	expect(twice.map((answered) => answered.status())).toEqual([200, 200, 200]);
	const kept = () => ask(dataDir, 'select response from practice_answer where event_id = $1', [asked!.event]);
	expect(await kept()).toEqual([{ response: chosen[0] }]);
	expect(await ask(dataDir, 'select 1 from learning_event where id = $1', [asked!.event])).toHaveLength(1);
	const other = await give(['a', 'b', 'c'].filter((option) => !chosen.includes(option)).slice(0, 1));
	expect(other.status()).toBe(409);
	expect(await other.text()).toContain('Câu này đã được trả lời ở một trang khác');
	expect(await kept()).toEqual([{ response: chosen[0] }]);
	const fresh = (await other.text()).match(/name="event" value="([^"]+)"/g)!;
	expect(fresh.join()).not.toContain(asked!.event);
});

test('a page from before a new version of its course says so plainly, and nothing is lost', async ({
	page,
	own
}) => {
	const right = await rightAnswers(COURSE);
	const dataDir = own.directory();
	const content = join(own.directory(), 'content');
	cpSync('content', content, { recursive: true });
	const env = { DATA_DIR: dataDir, CONTENT_DIR: content };
	const server = await own.start(env);
	await page.goto(`${server.origin}/learn/${COURSE}/${LESSONS[0]}`);
	const [first, second] = await page.locator('form.question').all();
	const old = await second!.locator('input[name=question]').getAttribute('value');
	await answerQuestion(page, first!, right);
	for (const language of ['vi', 'en']) {
		const quiz = join(content, 'courses', COURSE, LESSON_FOLDER, `quiz.${language}.md`);
		writeFileSync(quiz, readFileSync(quiz, 'utf8').replaceAll(`{#${old} `, '{#cau-moi '));
	}
	const published = await own.run(['nepso', 'publish-content'], env);
	expect(published, published.printed).toMatchObject({ status: 0 });
	await second!.locator('input[name=answer]').first().check({ force: true });
	await second!.getByRole('button', { name: 'Gửi câu trả lời' }).click();
	await expect(page.getByText('Bài học vừa được cập nhật, câu hỏi này đã thay đổi.')).toBeVisible();
	const kept = await ask(dataDir, 'select question_id as id from practice_answer order by answered_at');
	expect(kept).toEqual([{ id: 'goi-1' }, { id: old }]);
	await page.getByRole('link', { name: 'Tải lại bài học' }).click();
	await expect(page.locator('#q-goi-1').getByText('Đúng rồi.', { exact: true })).toBeVisible();
	await answerQuestion(page, page.locator('#q-cau-moi'), new Map([['cau-moi', right.get(old!)!]]));
});

test('a form from another site is refused, and nobody is sent to another site', async ({ own }) => {
	const person = await own.sender(origin());
	const login = newLogin('an.toan');
	await signUp(person, login, AREA);
	for (const foreign of ['https://evil.example', 'null']) {
		const forged = await send(person, '/recovery-slip', {}, { origin: foreign });
		expect(forged.status(), foreign).toBe(403);
	}
	for (const next of [
		'//evil.example',
		'https://evil.example',
		'/\\evil.example',
		'/\t/evil.example',
		'javascript:alert(1)'
	]) {
		await expectHome(
			await send(await own.sender(origin()), '/sign-in?/signIn', {
				login,
				passphrase: 'bàn mưa xanh nồi',
				next
			})
		);
		expect(await read(await own.sender(origin()), `/sign-in?next=${encodeURIComponent(next)}`)).not.toContain(
			'value="//evil'
		);
		await expectHome(await send(person, '/preferences', { theme: 'dark', text: '21', back: next }));
	}
	expect((await signIn(await own.sender(origin()), login)).headers().location).toBe('/profile');
});

async function expectHome(answered: APIResponse): Promise<void> {
	expect(answered.status()).toBe(303);
	expect(answered.headers().location).toBe('/');
}
