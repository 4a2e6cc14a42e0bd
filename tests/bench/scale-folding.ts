import type pg from 'pg';

/** Events written at once for the first figure, each by another citizen as far as there are so many. */
const AT_ONCE = 50_000;
const ANSWERS_PER_SECOND = 200;
const LAG_SECONDS = 20;
const STEP_MS = 100;

/** Writes answers of citizens as the product does, with the snapshot of an earlier event of theirs, and leaves them pending. */
const WRITE = `
	with citizen as (
		select learner_id, area_id, sex, birth_year from (
			select distinct on (learner_id) learner_id, area_id, sex, birth_year from learning_event
			where learner_id >= $2::uuid order by learner_id, occurred_at desc limit $1
		) known
	), written as (
		insert into learning_event (learner_id, id, kind, occurred_at, course_id, course_version, guest, area_id, sex,
			birth_year, detail)
		select learner_id, gen_random_uuid(), 'question-answered', now(), 'nhan-dien-lua-dao', 1, false, area_id, sex,
			birth_year, '{"score": 1}' from citizen
		returning learner_id, id
	)
	insert into pending_event (learner_id, event_id) select learner_id, id from written`;

const FIRST = '00000000-0000-0000-0000-000000000000';

/** Events taken into the figures in a second, by the running server. */
export async function measureFolding(client: pg.Client): Promise<number> {
	const { rowCount } = await client.query(WRITE, [AT_ONCE, FIRST]);
	const began = performance.now();
	await untilFolded(client);
	return (rowCount ?? 0) / ((performance.now() - began) / 1000);
}

/** How long the oldest event waited at most, in seconds, while answers come in steadily. */
export async function measureLag(client: pg.Client): Promise<number> {
	const steps = (LAG_SECONDS * 1000) / STEP_MS;
	const starts = await client.query<{ id: string }>('select id from account order by random() limit $1', [
		steps
	]);
	let longest = 0;
	const each = (ANSWERS_PER_SECOND * STEP_MS) / 1000;
	for (let step = 0; step < steps; step += 1) {
		const next = performance.now() + STEP_MS;
		await client.query(WRITE, [each, starts.rows[step]!.id]);
		const { rows } = await client.query<{ lag: number | null }>(
			'select extract(epoch from now() - min(recorded_at))::float8 as lag from pending_event'
		);
		longest = Math.max(longest, rows[0]?.lag ?? 0);
		await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
	}
	await untilFolded(client);
	return longest;
}

async function untilFolded(client: pg.Client): Promise<void> {
	for (;;) {
		const { rowCount } = await client.query('select from pending_event limit 1');
		if (rowCount === 0) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
