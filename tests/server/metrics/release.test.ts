import { beforeAll, describe, expect, test } from 'vitest';
import { checkRecompute } from '#lib/server/metrics/check-recompute.ts';
import { closePeriod, draftAlone, publishPeriod } from '#lib/server/metrics/releases/close-period.ts';
import { releaseCalendar } from '#lib/server/metrics/releases/release-calendar.ts';
import { eraseLearner } from '#lib/server/metrics/recount-learners.ts';
import { accountId } from '#lib/vocabulary/ids.ts';
import { INDICATORS, type Quarter, type ReleaseId } from '#lib/vocabulary/indicator.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { freshDatabase } from '../../support/database.ts';
import { cellsIn } from './cells-of.ts';
import { someone, tell } from './histories.ts';
import { furnishProvince } from './lively-province.ts';

const { db } = await freshDatabase();
const NOW = new Date('2026-11-25T03:00:00Z');
const K = 10;
const PERIODS: readonly Quarter[] = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'];
const releases = new Map<Quarter, ReleaseId>();

beforeAll(async () => {
	await furnishProvince(db, 6000);
	for (const period of PERIODS)
		releases.set(period, await publishPeriod(db, null, { period, now: NOW, k: K }));
}, 180_000);

const cellsOf = (release: ReleaseId) => cellsIn(db, release);

describe('a release', () => {
	test('holds every indicator, in the units of its own day', async () => {
		const cells = await cellsOf(releases.get('2025-Q2')!);
		expect([...new Set(cells.map((cell) => cell.indicator))].sort()).toEqual([...INDICATORS].sort());
		expect(new Set(cells.map((cell) => cell.area_id.split(':')[0]))).toEqual(new Set(['2022']));
		const next = await cellsOf(releases.get('2025-Q3')!);
		expect(new Set(next.map((cell) => cell.area_id.split(':')[0]))).toEqual(new Set(['2025']));
	});

	test('marks the break where the units changed, and only there', async () => {
		const of = async (period: Quarter) =>
			new Set(
				(await cellsOf(releases.get(period)!))
					.filter((cell) => cell.indicator === 'cov.active_share')
					.map((cell) => cell.obs_status)
			);
		expect(await of('2025-Q2')).toEqual(new Set(['E', 'A']));
		expect(await of('2025-Q3')).toEqual(new Set(['B']));
		expect(await of('2025-Q4')).toEqual(new Set(['E', 'A']));
	});

	test('carries people of the old units into the new ones where counts go on from the beginning', async () => {
		const registered = async (period: Quarter) =>
			(await cellsOf(releases.get(period)!)).find(
				(cell) => cell.indicator === 'cov.registered_per_1000' && cell.level === 1
			)!.numerator!;
		expect(await registered('2025-Q3')).toBeGreaterThan(await registered('2025-Q2'));
	});

	test('shows no number of one to nine people, and says why for what it does not show', async () => {
		for (const release of releases.values()) {
			for (const cell of await cellsOf(release)) {
				if (!/^(cov\.(reg|act|tra|bas)|out)/.test(cell.indicator)) continue;
				expect(cell.value === null).toBe(cell.reason !== null);
				if (cell.conf_status !== 'F') expect([cell.value, cell.numerator]).toEqual([null, null]);
				if (cell.numerator !== null && cell.numerator > 0) expect(cell.numerator).toBeGreaterThanOrEqual(K);
			}
		}
	});

	test('never withholds one area alone among its siblings', async () => {
		const parents = new Map(
			(await db.selectFrom('area').select(['id', 'parent_id']).execute()).map((row) => [
				row.id,
				row.parent_id
			])
		);
		for (const release of releases.values()) {
			const totals = (await cellsOf(release)).filter(
				(cell) => cell.indicator === 'cov.active_share' && cell.dim === 'total'
			);
			for (const [, siblings] of Map.groupBy(totals, (cell) => parents.get(cell.area_id))) {
				const hidden = siblings.filter((cell) => cell.conf_status !== 'F');
				if (siblings.length > 1) expect(hidden).not.toHaveLength(1);
			}
		}
	});

	test('a cumulative number moves by ten people or by none', async () => {
		const at = async (period: Quarter) =>
			new Map(
				(await cellsOf(releases.get(period)!))
					.filter((cell) => cell.indicator === 'cov.registered_per_1000' && cell.numerator !== null)
					.map((cell) => [`${cell.area_id} ${JSON.stringify(cell.dims)}`, cell])
			);
		let compared = 0;
		for (const [one, other] of [
			['2025-Q1', '2025-Q2'],
			['2025-Q3', '2025-Q4'],
			['2025-Q4', '2026-Q1']
		] as const) {
			const [before, after] = [await at(one), await at(other)];
			for (const [key, cell] of after) {
				const last = before.get(key);
				if (!last) continue;
				compared++;
				const grown = Math.abs(cell.numerator! - last.numerator!);
				expect(grown === 0 || grown >= K, `${key} ${other}`).toBe(true);
			}
		}
		expect(compared).toBeGreaterThan(100);
	});

	test('says about itself how much it withholds', async () => {
		const cells = await cellsOf(releases.get('2026-Q1')!);
		const about = cells.find((cell) => cell.indicator === 'q.suppressed_cell_share' && cell.dim === 'total')!;
		const others = cells.filter((cell) => cell.indicator !== 'q.suppressed_cell_share');
		expect([about.numerator, about.denominator]).toEqual([
			others.filter((cell) => cell.conf_status !== 'F').length,
			others.length
		]);
	});
});

describe('closing a quarter', () => {
	const learner = {
		id: someone(),
		guest: false,
		locale: 'vi',
		area: null,
		sex: null,
		birthYear: null
	} as const;
	const as = (role: 'administrator' | 'manager') => ({ ...learner, grants: [{ role, area: null }] });

	test('is the administrator’s', async () => {
		const closing = { period: '2026-Q2' as const, now: NOW, k: K };
		await expect(closePeriod(db, as('manager'), closing)).rejects.toThrow(new Refusal('not-allowed'));
	});

	test('waits fourteen days after its end', async () => {
		const closing = { period: '2026-Q4' as const, now: new Date('2027-01-14T16:59:59Z'), k: K };
		await expect(closePeriod(db, as('administrator'), closing)).rejects.toThrow(new Refusal('period-open'));
	});

	test('happens once; a revision needs a reason and a difference', async () => {
		const closing = { period: '2026-Q1' as const, now: NOW, k: K };
		await expect(closePeriod(db, as('administrator'), closing)).rejects.toThrow(
			new Refusal('already-released')
		);
		await expect(closePeriod(db, as('administrator'), { ...closing, reason: 'x' })).rejects.toThrow(
			new Refusal('nothing-to-revise')
		);
	});

	test('is all or nothing', async () => {
		const before = await db
			.selectFrom('release_observation')
			.select((by) => by.fn.countAll<number>().as('n'))
			.executeTakeFirstOrThrow();
		const closing = {
			period: '2026-Q2' as const,
			now: NOW,
			k: K,
			afterwards: () => Promise.reject(new Error('the line to the subscribers broke'))
		};
		await expect(publishPeriod(db, null, closing)).rejects.toThrow('the line');
		expect(
			await db
				.selectFrom('release_observation')
				.select((by) => by.fn.countAll<number>().as('n'))
				.executeTakeFirstOrThrow()
		).toEqual(before);
	});

	test('stands in a calendar with what can be done', async () => {
		const calendar = await releaseCalendar(db, NOW);
		expect(calendar.map((entry) => `${entry.period} ${entry.state}`).slice(0, 4)).toEqual([
			'2026-Q4 running',
			'2026-Q3 ready',
			'2026-Q2 ready',
			'2026-Q1 published'
		]);
	});
});

describe('a revision', () => {
	test('repeats what moved by a few people, and the first release stays as it was', async () => {
		const first = releases.get('2026-Q1')!;
		const before = await cellsOf(first);
		const [someOne] = await db
			.selectFrom('stats.person_fact')
			.select('learner_id')
			.where('fact', '=', 'active-15')
			.where('period', '=', '2026-Q1')
			.where('area_id', '=', '2025:25747')
			.limit(1)
			.execute();
		await db.transaction().execute(async (tx) => {
			await tx.deleteFrom('learning_event').where('learner_id', '=', someOne!.learner_id).execute();
			await eraseLearner(tx, accountId(someOne!.learner_id));
		});
		expect(await cellsOf(first)).toEqual(before);

		const draft = await draftAlone(db, { period: '2026-Q1', now: NOW, k: K });
		const total = (cells: readonly { numerator: number | null }[], at: number) => cells[at]!.numerator;
		const old = before.filter((cell) => cell.indicator === 'cov.active_share' && cell.dim === 'total');
		const now = draft.cells.filter(
			(cell) => cell.indicator === 'cov.active_share' && cell.breakdown === 'total'
		);
		expect(now.map((_, at) => total(now, at))).toEqual(old.map((_, at) => total(old, at)));
		expect(now[0]!.note).toBe('repeats-last');
	});

	test('tells of many late learners, with its reason, beside the release it corrects', async () => {
		for (let nth = 0; nth < 60; nth++) {
			const sex = nth % 2 === 0 ? 'f' : 'm';
			await tell(db, [
				{
					learner: someone(),
					kind: 'registered',
					at: new Date('2026-02-02T03:00:00Z'),
					area: '2025:25747',
					sex,
					birthYear: 1990
				}
			]);
		}
		const reason = 'Một xã gửi muộn';
		const revised = await publishPeriod(db, null, { period: '2026-Q1', now: NOW, k: K, reason });
		expect(revised).toBe('2026-Q1.2025.r1');
		const kept = await db
			.selectFrom('release')
			.select(['id', 'current', 'reason'])
			.where('period', '=', '2026-Q1')
			.orderBy('revision')
			.execute();
		expect(kept).toEqual([
			{ id: '2026-Q1.2025.r0', current: false, reason: null },
			{ id: '2026-Q1.2025.r1', current: true, reason }
		]);
		const top = async (release: ReleaseId) =>
			(await cellsOf(release)).find((cell) => cell.indicator === 'cov.active_share' && cell.level === 1)!
				.numerator!;
		expect((await top(revised)) - (await top(releases.get('2026-Q1')!))).toBeGreaterThanOrEqual(50);
		expect(await checkRecompute(db)).toEqual({ cells: [], facts: [] });
	});
});
