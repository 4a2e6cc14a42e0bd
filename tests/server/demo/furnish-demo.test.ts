import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { fitsPassphrase, findPassphrase } from '#lib/server/accounts/passphrases.ts';
import { findLogin } from '#lib/server/accounts/logins.ts';
import { signUp } from '#lib/server/accounts/sign-up.ts';
import { listChildren } from '#lib/server/areas/areas.ts';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { listKeyedQuestions } from '#lib/server/catalogue/questions.ts';
import type { Tx } from '#lib/server/db/db.ts';
import { DEMO_SIGN_INS } from '#lib/server/demo/demo-sign-ins.ts';
import { furnishDemo } from '#lib/server/demo/furnish-demo.ts';
import { checkRecompute } from '#lib/server/metrics/check-recompute.ts';
import { readFreshness } from '#lib/server/metrics/fold.ts';
import { parseCode } from '#lib/rules/credential-code.ts';
import { LIVE_THRESHOLD } from '#lib/rules/disclosure.ts';
import { markAnswer } from '#lib/rules/marking.ts';
import { assertStrong } from '#lib/rules/passphrase.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { freshDatabase } from '../../support/database.ts';
import { publishedDatabase } from '../../support/published-database.ts';
import { offerCourse } from '../../support/small-course.ts';

const { db } = await publishedDatabase();
/** The second day of a quarter: even then the dashboard has something to show. */
const now = new Date('2026-10-02T02:30:00Z');
const request = { now, seed: 7, say: () => {}, learners: 2000 };

beforeAll(async () => {
	expect(await furnishDemo(db, request)).toBe(true);
}, 120_000);

async function count(query: ReturnType<typeof sql<{ n: number }>>): Promise<number> {
	return (await query.execute(db)).rows[0]!.n;
}

test('there are about as many learners as asked for', async () => {
	expect(await count(sql`select count(*) as n from account where not guest`)).toBeGreaterThan(1900);
});

test('the figures agree with a count from scratch, and nothing waits', async () => {
	expect(await checkRecompute(db)).toEqual({ cells: [], facts: [] });
	const { asOf, pending } = await readFreshness(db);
	expect(pending).toBe(0);
	expect(asOf!.getTime()).toBeLessThanOrEqual(now.getTime());
});

test('most communes can be shown and a few are withheld, even at the start of a quarter', async () => {
	const communes = (await listChildren(db, areaId('2025:79'))).map(({ id }) => id);
	const cells = await db
		.selectFrom('stats.cell')
		.select('n')
		.where('area_id', 'in', communes)
		.where('fact', '=', 'active-15')
		.where('dim', '=', 'total')
		.where('period', '=', '2026-Q4')
		.execute();
	expect(cells.filter(({ n }) => n >= LIVE_THRESHOLD).length).toBeGreaterThanOrEqual(26);
	const withheld = cells.filter(({ n }) => n > 0 && n < LIVE_THRESHOLD).length;
	expect(withheld).toBeGreaterThanOrEqual(2);
	expect(withheld).toBeLessThanOrEqual(10);
});

test.each([
	{
		never: 'a lesson is done before its course is begun',
		rows: sql<{ n: number }>`select count(*) as n from lesson_completion
			left join enrolment using (learner_id, course_id) where joined_at is null or done_at < joined_at`
	},
	{
		never: 'a course is begun before the account is made',
		rows: sql<{ n: number }>`select count(*) as n from enrolment
			join account on account.id = learner_id where joined_at < created_at`
	},
	{
		never: 'a lesson is done without an answer to each of its questions',
		rows: sql<{ n: number }>`select count(*) as n from lesson_completion done
			join question on question.course_id = done.course_id and part = lesson_id
			where not exists (select from practice_answer given where given.learner_id = done.learner_id
				and given.course_id = done.course_id and question_id = question.id)`
	},
	{
		never: 'a course is completed without a passed quiz',
		rows: sql<{
			n: number;
		}>`select count(*) as n from enrolment where completed_at is not null and not exists (
			select from attempt where attempt.learner_id = enrolment.learner_id
				and passed and submitted_at <= completed_at and started_at < submitted_at)`
	},
	{
		never: 'a certificate is given before completion, or leads nowhere by its code',
		rows: sql<{ n: number }>`select count(*) as n from credential
			left join enrolment using (learner_id, course_id) left join credential_code using (code)
			where completed_at is null or issued_at < completed_at or credential_id is distinct from credential.id`
	},
	{
		never: 'an enrolment, a lesson or a completion lacks its event',
		rows: sql<{
			n: number;
		}>`select abs((select count(*) from enrolment) + (select count(*) from lesson_completion)
			+ (select count(completed_at) from enrolment) + (select count(*) from credential) - count(*)) as n
			from learning_event where kind in ('course-started', 'lesson-completed', 'course-completed', 'credential-awarded')`
	},
	{
		never:
			'an event says another person than the account, or another place than the account’s or what that one was',
		rows: sql<{
			n: number;
		}>`select count(*) as n from learning_event event join account on account.id = learner_id
			where kind <> 'registered' and ((event.sex, event.birth_year) is distinct from (account.sex, account.birth_year)
				or event.area_id is distinct from account.area_id and not exists (
					select from area_change where from_id = event.area_id and to_id = account.area_id))`
	},
	{
		never: 'somebody is told of a unit that is not in force at that moment',
		rows: sql<{ n: number }>`select (select count(*) from learning_event join area on area.id = area_id
				where (version = '2022') <> (occurred_at < '2025-06-30T17:00:00Z'))
			+ (select count(*) from account join area on area.id = area_id where version <> '2025') as n`
	},
	{
		never: 'a certificate is withdrawn without its event and its line in the log, or counts twice',
		rows: sql<{ n: number }>`select count(*) as n from credential left join learning_event event
				on event.kind = 'credential-revoked' and event.detail ->> 'credential' = credential.id::text
			left join audit_entry on audit_entry.detail ->> 'credential' = credential.id::text
			where (revoked_at, revoked_reason, revoked_at, revoked_reason) is distinct from
				(occurred_at, event.detail ->> 'reason', at, audit_entry.detail ->> 'reason')`
	},
	{
		never: 'anything happens after now, or a practice answer is not its latest event',
		rows: sql<{ n: number }>`select (select count(*) from learning_event where occurred_at > ${now})
			+ (select count(*) from practice_answer given left join learning_event on id = event_id
				where occurred_at is distinct from answered_at) as n`
	}
])('it never happens that $never', async ({ rows }) => {
	expect(await count(rows)).toBe(0);
});

test('every answer is one the question can be given, and marked as the product marks it', async () => {
	const answers = await db
		.selectFrom('attempt_answer')
		.innerJoin('attempt', 'attempt.id', 'attempt_id')
		.select(['course_id', 'version', 'question_id', 'response', 'attempt_answer.score'])
		.execute();
	expect(answers.length).toBeGreaterThan(5000);
	for (const { course_id, version, question_id, response, score } of answers) {
		const question = (await listKeyedQuestions(db, course_id, version)).get(question_id)!;
		expect(response).toBeDefined();
		expect(markAnswer(question.key.answer, response, 'partial').score).toBe(score);
	}
});

test('some give up, some fail, some look away from every question about themselves', async () => {
	const share = async (
		part: ReturnType<typeof sql<{ n: number }>>,
		whole: ReturnType<typeof sql<{ n: number }>>
	) => (await count(part)) / (await count(whole));
	const started = sql<{ n: number }>`select count(*) as n from enrolment`;
	const completed = sql<{ n: number }>`select count(completed_at) as n from enrolment`;
	expect(await share(completed, started)).toBeGreaterThan(0.25);
	expect(await share(completed, started)).toBeLessThan(0.75);
	const sat = sql<{ n: number }>`select count(*) as n from attempt`;
	const passed = sql<{ n: number }>`select count(*) as n from attempt where passed`;
	expect(await share(passed, sat)).toBeGreaterThan(0.5);
	expect(await share(passed, sat)).toBeLessThan(0.92);
	expect(
		await count(sql`select count(*) as n from account where sex is null and birth_year is null`)
	).toBeGreaterThan(50);
});

test('codes have the shape of codes', async () => {
	const codes = await db.selectFrom('credential').select('code').execute();
	expect(codes.length).toBeGreaterThan(300);
	expect(codes.filter(({ code }) => parseCode(code) !== code)).toEqual([]);
});

test('each role has a sign-in that works, and the learner is half through', async () => {
	for (const { login, passphrase, role } of DEMO_SIGN_INS) {
		assertStrong(passphrase, login);
		const account = (await findLogin(db, login))!;
		expect(await fitsPassphrase((await findPassphrase(db, account))?.hash, passphrase)).toBe(true);
		const grants = await db
			.selectFrom('staff_grant')
			.select(['role', 'area_id'])
			.where('learner_id', '=', account)
			.execute();
		expect(grants.map((grant) => grant.role)).toEqual(role === 'learner' ? [] : [role]);
	}
	const learner = (await findLogin(db, 'hocvien'))!;
	const done = await db
		.selectFrom('lesson_completion')
		.selectAll()
		.where('learner_id', '=', learner)
		.execute();
	expect(done).toHaveLength(2);
});

test('a second run does nothing', async () => {
	const before = await count(sql`select count(*) as n from learning_event`);
	expect(await furnishDemo(db, { ...request, seed: 8 })).toBe(false);
	expect(await count(sql`select count(*) as n from learning_event`)).toBe(before);
});

test('a demo never moves in with real people', async () => {
	const other = await freshDatabase();
	await signUp(other.db, null, { login: 'that', passphrase: 'lúa chín vàng đồng', now });
	await expect(furnishDemo(other.db, request)).rejects.toThrow(/real people/);
});

test('a start that is killed at any point leaves nothing, and the next begins anew', async () => {
	const other = await freshDatabase();
	await seedAreas(other.db);
	await offerCourse(other.db, 'goi-va-tin');
	const few = { ...request, learners: 200 };
	const killed = async () => {
		throw new Error('killed');
	};
	await expect(furnishDemo(other.db, { ...few, afterwards: killed })).rejects.toThrow('killed');
	expect(await other.db.selectFrom('account').select('id').execute()).toEqual([]);
	expect(await other.db.selectFrom('stats.cell').select('n').execute()).toEqual([]);
	let counted = 0;
	const afterwards = async (tx: Tx) => {
		const cells = await tx.selectFrom('stats.cell').select('n').where('fact', '=', 'registered').execute();
		counted = cells.length;
	};
	expect(await furnishDemo(other.db, { ...few, afterwards })).toBe(true);
	expect(counted).toBeGreaterThan(100);
});

test('the same seed gives the same demo, another gives another', async () => {
	const furnished = async (seed: number) => {
		const other = await freshDatabase();
		await seedAreas(other.db);
		await offerCourse(other.db, 'goi-va-tin');
		await furnishDemo(other.db, { ...request, learners: 200, seed });
		return other.db.selectFrom('learning_event').selectAll().orderBy('learner_id').orderBy('id').execute();
	};
	const first = await furnished(3);
	expect(await furnished(3)).toEqual(first);
	expect(await furnished(4)).not.toEqual(first);
});
