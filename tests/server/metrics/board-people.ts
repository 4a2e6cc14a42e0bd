import type { Db } from '#lib/server/db/db.ts';
import { foldPending } from '#lib/server/metrics/fold.ts';
import { courseId } from '#lib/vocabulary/ids.ts';
import type { Sex } from '#lib/vocabulary/people.ts';
import { insertSmallAreas, otherWard, province, ward } from '../../support/small-areas.ts';
import { someone, tell, type Told } from './histories.ts';

/** Who somebody is, as they stated it. */
type Who = { readonly area: string | null; readonly sex: Sex | null; readonly birthYear: number | null };
const inWard = (sex: Sex | null, birthYear: number | null): Who => ({ area: ward, sex, birthYear });

export async function live(
	db: Db,
	who: Who,
	deeds: readonly Omit<Told, 'learner' | 'area' | 'sex' | 'birthYear'>[]
) {
	const learner = someone();
	await tell(
		db,
		deeds.map((deed) => ({ ...deed, ...who, learner }))
	);
	return learner;
}

export const on = (day: string) => new Date(`${day}T03:00:00Z`);
const certificate = (credential: string, day: string, course = 'scams') =>
	({ kind: 'credential-awarded', at: on(day), course, detail: { credential } }) as const;

/** Two wards with residents, one basic course, and six people who do in 2026 whatever an indicator counts. */
export async function furnishBoard(db: Db): Promise<void> {
	await insertSmallAreas(db);
	await db
		.insertInto('population')
		.values(
			[ward, otherWard, province].flatMap((area, nth) =>
				(['f', 'm'] as const).flatMap((sex) =>
					[
						['15-24', 50],
						['25-44', 30],
						['45-59', 20],
						['60-64', 40],
						['65+', 60],
						['0-14', 500]
					].map(([age_band, n]) => ({
						area_id: area,
						ref_date: '2026-01-01',
						sex,
						age_band: age_band as string,
						n: (n as number) * (nth === 2 ? 2 : 1),
						source: 'test',
						status: 'official' as const
					}))
				)
			)
		)
		.execute();
	await db
		.insertInto('stats.basic_set')
		.values({ path_id: 'basics', version: 1, courses: [courseId('scams')], valid_from: null })
		.execute();
	const young = inWard('f', 2005);
	await live(db, young, [
		{ kind: 'registered', at: on('2026-01-10') },
		{ kind: 'residence-verified', at: on('2026-04-02') },
		{ kind: 'course-started', at: on('2026-01-12'), course: 'scams' },
		{ kind: 'pretest-submitted', at: on('2026-04-03'), course: 'scams', detail: { score: 0.5 } },
		{ kind: 'exam-submitted', at: on('2026-04-04'), course: 'scams', detail: { score: 0.8, passed: true } },
		{ kind: 'course-completed', at: on('2026-04-04'), course: 'scams', detail: { score: 0.8 } },
		certificate('a', '2026-04-05'),
		{
			kind: 'placement-completed',
			at: on('2026-04-06'),
			detail: {
				items1: 8,
				level1: 3,
				items2: 7,
				level2: 8,
				items3: 9,
				level3: 2,
				items4: 8,
				level4: 4,
				items5: 8,
				level5: 4
			}
		}
	]);
	await live(db, inWard('m', 2004), [
		{ kind: 'registered', at: on('2026-01-10') },
		{ kind: 'course-started', at: on('2026-02-01'), course: 'scams' },
		{ kind: 'exam-submitted', at: on('2026-05-04'), course: 'scams', detail: { score: 0.2, passed: false } },
		{ kind: 'exam-submitted', at: on('2026-05-05'), course: 'scams', detail: { score: 0.9, passed: true } },
		{ kind: 'course-completed', at: on('2026-05-06'), course: 'scams', detail: { score: 0.9 } }
	]);
	await live(db, inWard('m', 1961), [
		{ kind: 'registered', at: on('2026-05-10') },
		{ kind: 'question-answered', at: on('2026-05-11'), course: 'scams' },
		certificate('b', '2026-05-12')
	]);
	await live(db, { area: otherWard, sex: 'f', birthYear: 1950 }, [
		{ kind: 'registered', at: on('2026-05-10') },
		certificate('c', '2026-05-12'),
		{
			kind: 'credential-revoked',
			at: on('2026-06-12'),
			course: 'scams',
			detail: { credential: 'c', reason: 'wrong-name' }
		}
	]);
	await live(db, { area: null, sex: null, birthYear: null }, [{ kind: 'registered', at: on('2026-05-10') }]);
	await live(db, inWard('f', 2016), [{ kind: 'registered', at: on('2026-05-10') }]);
	while ((await foldPending(db)).events > 0);
}
