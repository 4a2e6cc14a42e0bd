import { sql } from 'kysely';
import { seeded } from '#lib/rules/draw.ts';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { seedSyntheticPopulation } from '#lib/server/areas/synthetic-population.ts';
import type { Db } from '#lib/server/db/db.ts';
import { recompute } from '#lib/server/metrics/recompute.ts';
import { idAt, type Dice } from '#lib/server/demo/dice.ts';
import { courseId } from '#lib/vocabulary/ids.ts';

const QUARTER_STARTS = ['2025-01-10', '2025-04-10', '2025-07-10', '2025-10-10', '2026-01-10'] as const;
const COURSES = ['wallet', 'scams'] as const;

type Row = Record<string, unknown>;

/** Two versions of the former province, two basic courses, and learners in every quarter from 2025-Q1 to 2026-Q1. */
export async function furnishProvince(db: Db, learners: number, seed = 7): Promise<void> {
	await seedAreas(db);
	await seedSyntheticPopulation(db);
	await db
		.insertInto('stats.basic_set')
		.values({ path_id: 'basics', version: 1, courses: COURSES.map(courseId), valid_from: null })
		.execute();
	const dice = seeded(seed);
	const units = await db
		.selectFrom('area')
		.select(['id', 'version'])
		.where('level', '=', 3)
		.orderBy('id')
		.execute();
	const rows: Row[] = [];
	for (let nth = 0; nth < learners; nth++) rows.push(...lifeOf(dice, units));
	for (let at = 0; at < rows.length; at += 5000) {
		await sql`insert into learning_event
			(learner_id, id, kind, occurred_at, recorded_at, course_id, course_version, guest, area_id, sex, birth_year, detail)
			select learner_id, id, kind, occurred_at, occurred_at, course_id, 1, false, area_id, sex, birth_year, detail
			from jsonb_populate_recordset(null::learning_event, ${JSON.stringify(rows.slice(at, at + 5000))}::jsonb)`.execute(
			db
		);
	}
	await recompute(db);
}

/** Somebody joins in one of the quarters and learns in some of the rest; the smaller a unit's place in the list, the more. */
function lifeOf(dice: Dice, units: readonly { id: string; version: string }[]): Row[] {
	const joins = Math.floor(dice() * QUARTER_STARTS.length);
	const old = units.filter((unit) => unit.version === '2022');
	const fresh = units.filter((unit) => unit.version === '2025');
	const from = joins < 2 ? old : fresh;
	const area = from[Math.floor(dice() ** 1.6 * from.length)]!.id;
	const who = {
		learner_id: idAt(dice, new Date(`${QUARTER_STARTS[joins]}T02:00:00Z`)),
		area_id: dice() < 0.04 ? null : area,
		sex: ['f', 'f', 'm', null][Math.floor(dice() * 4)],
		birth_year: dice() < 0.06 ? null : 1945 + Math.floor(dice() * 70)
	};
	const rows: Row[] = [];
	const note = (kind: string, quarter: number, day: number, more: Row = {}) => {
		const at = new Date(Date.parse(`${QUARTER_STARTS[quarter]}T02:00:00Z`) + day * 86_400_000);
		rows.push({ ...who, id: idAt(dice, at), kind, occurred_at: at, course_id: null, detail: {}, ...more });
	};
	note('registered', joins, 0);
	for (const [nth, course_id] of COURSES.entries()) {
		const quarter = Math.min(joins + nth, QUARTER_STARTS.length - 1);
		if (dice() < 0.2) break;
		note('course-started', quarter, 1, { course_id });
		if (dice() < 0.3) continue;
		const passed = dice() < 0.8;
		note('exam-submitted', quarter, 20, { course_id, detail: { score: passed ? 0.9 : 0.4, passed } });
		if (!passed) continue;
		note('course-completed', quarter, 21, { course_id });
		const credential = idAt(dice, new Date());
		note('credential-awarded', quarter, 22, { course_id, detail: { credential } });
		if (dice() < 0.03)
			note('credential-revoked', quarter, 40, { course_id, detail: { credential, reason: 'wrong-name' } });
	}
	return rows;
}
