import { sql, type RawBuilder } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { demoWindow } from '#lib/server/demo/demo-window.ts';
import { furnishDemo } from '#lib/server/demo/furnish-demo.ts';
import { publishedDatabase } from '../../support/published-database.ts';

/**
 * What `docs/demo.md` says can be seen in the demo, counted. Who joins, where and when depends on the seed alone, what
 * they then do on the courses too; so the bounds leave room for a lesson that gains or loses a question.
 */
const { db } = await publishedDatabase();
const now = new Date('2026-11-25T05:00:00Z');
const { closed } = demoWindow(now);

beforeAll(async () => {
	await furnishDemo(db, { now, seed: 2022, say: () => {} });
}, 240_000);

async function rowsOf<Row>(query: RawBuilder<Row>): Promise<Row[]> {
	return (await query.execute(db)).rows;
}

async function oneOf<Row>(query: RawBuilder<Row>): Promise<Row> {
	return (await rowsOf(query))[0]!;
}

test('some 4,900 people learn, more from year to year, in every quarter', async () => {
	const quarters = await rowsOf(sql<{ period: string; registered: number; active: number }>`
		select period, sum(n) filter (where fact = 'registered')::int4 as registered,
			sum(n) filter (where fact = 'active')::int4 as active
		from stats.cell where area_id = 'all' and dim = 'total' group by 1 order by 1`);
	expect(quarters.map(({ period }) => period)).toEqual([...closed, '2026-Q4']);
	const sum = quarters.reduce((total, { registered }) => total + registered, 0);
	expect([sum > 4800, sum < 5000]).toEqual([true, true]);
	const [first, , , , afterOneYear] = quarters;
	expect(afterOneYear!.registered / first!.registered).toBeGreaterThan(1.2);
	expect(Math.min(...quarters.map(({ active }) => active))).toBeGreaterThan(400);
});

/** Learners registered per 1,000 residents of 15 and over. */
const perThousand = (communes: RawBuilder<unknown>, until = sql`'9999-Q4'`) =>
	oneOf(sql<{ rate: number }>`
		select 1000.0 * (select sum(n) from stats.cell join area on area.id = area_id
				where fact = 'registered' and dim = 'total' and period <= ${until} and ${communes})
			/ (select sum(n) from population join area on area.id = area_id where age_band <> '0-14' and ${communes}) as rate`);

test('communes of fields are reached about half as well as wards', async () => {
	const rural = await perThousand(sql`version = '2025' and kind = 'xa'`);
	const urban = await perThousand(sql`version = '2025' and kind = 'phuong'`);
	expect(Number(rural.rate) / Number(urban.rate)).toBeGreaterThan(0.4);
	expect(Number(rural.rate) / Number(urban.rate)).toBeLessThan(0.65);
});

test('people of 60 and over come less than half as often as those of 25 to 44', async () => {
	const { old, young } = await oneOf(sql<{ old: number; young: number }>`
		with learners as (select category, sum(n) as n from stats.cell where area_id = '2025:79' and fact = 'registered'
				and dim = 'ageBand' group by 1),
			residents as (select age_band, sum(n) as n from population where area_id = '2025:79' group by 1)
		select sum(learners.n) filter (where category in ('60-64', '65+'))
				/ sum(residents.n) filter (where category in ('60-64', '65+')) as old,
			sum(learners.n) filter (where category = '25-44') / sum(residents.n) filter (where category = '25-44') as young
		from learners join residents on age_band = category`);
	expect(Number(old) / Number(young)).toBeGreaterThan(0.3);
	expect(Number(old) / Number(young)).toBeLessThan(0.5);
});

test('of men, a few percent fewer hold a certificate than of women', async () => {
	const holders = await rowsOf(sql<{ sex: string; share: number }>`
		select sex, 100.0 * count(*) filter (where exists (
			select from credential where learner_id = account.id and revoked_at is null)) / count(*) as share
		from account where sex in ('f', 'm') group by 1 order by 1`);
	const [women, men] = holders.map(({ share }) => Number(share));
	expect(women! - men!).toBeGreaterThan(1);
	expect(women! - men!).toBeLessThan(10);
});

test('Dầu Tiếng is nearly unreached until helpers come in the summer of 2025, then catches up', async () => {
	const district = sql`area.id = '2022:720'`;
	const fields = sql`version = '2022' and kind = 'xa' and parent_id not in ('2022:720', '2022:722')`;
	const early = Number((await perThousand(district)).rate) / Number((await perThousand(fields)).rate);
	expect(early).toBeLessThan(0.25);
	const became = sql`area.id in ('2025:25777', '2025:25780', '2025:25792', '2025:25807')`;
	const others = sql`version = '2025' and kind = 'xa'`;
	const later = Number((await perThousand(became)).rate) / Number((await perThousand(others)).rate);
	expect(later).toBeGreaterThan(0.9);
});

test('four communes have fewer than ten learners, all others more', async () => {
	const communes = await rowsOf(sql<{ learners: number }>`
		select coalesce(sum(n), 0)::int4 as learners from area
		left join stats.cell on area_id = area.id and fact = 'registered' and dim = 'total'
		where version = '2025' and level = 3 group by area.id order by 1`);
	expect(communes).toHaveLength(36);
	expect(communes[0]!.learners).toBeGreaterThan(0);
	expect(communes[3]!.learners).toBeLessThan(10);
	expect(communes[4]!.learners).toBeGreaterThan(20);
});

test('many stop at the lesson on the birth certificate', async () => {
	const { before, then, after } = await oneOf(sql<{ before: number; then: number; after: number }>`
		select count(*) filter (where lesson_id = 'dang-ky-tam-tru')::int4 as before,
			count(*) filter (where lesson_id = 'ban-sao-khai-sinh')::int4 as then,
			count(*) filter (where lesson_id = 'trang-dich-vu-cong-gia')::int4 as after
		from lesson_completion where course_id = 'dich-vu-cong-truc-tuyen'`);
	expect(1 - then / before).toBeGreaterThan(0.15);
	expect(1 - after / then).toBeLessThan(0.1);
});

test('six to nine in a hundred tell no sex, no birth year or no commune', async () => {
	const told = await oneOf(sql<Record<string, number>>`
		select 100.0 * count(*) filter (where area_id is null) / count(*) as area,
			100.0 * count(*) filter (where sex is null) / count(*) as sex,
			100.0 * count(*) filter (where birth_year is null) / count(*) as birth_year from account`);
	for (const share of Object.values(told).map(Number)) {
		expect(share).toBeGreaterThan(6);
		expect(share).toBeLessThan(9);
	}
});

test('a few certificates are withdrawn, for different reasons, and some are issued anew', async () => {
	const reasons = await rowsOf(sql<{ revoked_reason: string; n: number }>`
		select revoked_reason, count(*)::int4 as n from credential where revoked_at is not null group by 1`);
	const sum = reasons.reduce((total, { n }) => total + n, 0);
	expect(reasons.length).toBeGreaterThanOrEqual(3);
	expect([sum >= 10, sum <= 60]).toEqual([true, true]);
	const { again } = await oneOf(sql<{ again: number }>`
		select count(*)::int4 as again from credential old join credential fresh using (learner_id, course_id)
		where old.revoked_at < fresh.issued_at`);
	expect(again).toBeGreaterThan(0);
});

test('enough people complete the basic set to show it by quarter, by sex and by age', async () => {
	const quarters = await rowsOf(sql<{ period: string; women: number; men: number; others: number }>`
		select period, sum(n) filter (where category = 'f')::int4 as women,
			sum(n) filter (where category = 'm')::int4 as men,
			coalesce(sum(n) filter (where category not in ('f', 'm')), 0)::int4 as others
		from stats.cell where area_id = '2025:79' and fact = 'trained-wa' and dim = 'sex' group by 1 order by 1`);
	expect(quarters.map(({ period }) => period)).toEqual([...closed, '2026-Q4']);
	for (const { women, men, others } of quarters) expect([women + men >= 20, others]).toEqual([true, 0]);
	const [first, second] = quarters;
	expect(first!.women + second!.women).toBeGreaterThanOrEqual(10);
	expect(first!.men + second!.men).toBeGreaterThanOrEqual(10);
	const bands = await rowsOf(sql<{ category: string; n: number }>`
		select category, sum(n)::int4 as n from stats.cell where area_id = '2025:79' and fact = 'trained-wa'
			and dim = 'ageBand' and period <= ${closed.at(-1)} group by 1 order by 1`);
	expect(bands.map(({ category, n }) => [category, n >= 10])).toEqual(
		['15-24', '25-44', '45-59', '60-64'].map((band) => [band, true])
	);
});

test('by the middle of 2025 at least half of the communes of either map can be shown', async () => {
	const shown = await rowsOf(sql<{ version: string; share: number }>`
		select version, 1.0 * count(*) filter (where learners >= 10) / count(*) as share
		from (select area.id, version, sum(n) as learners from area
			left join stats.cell on area_id = area.id and fact = 'registered' and dim = 'total' and period <= '2025-Q2'
			where level = 3 group by 1, 2) commune group by 1 order by 1`);
	for (const { share } of shown) expect(Number(share)).toBeGreaterThanOrEqual(0.5);
});
