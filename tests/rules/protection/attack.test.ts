import { describe, expect, test } from 'vitest';
import {
	protectTable,
	protectTableBy,
	type CountTable,
	type ProtectedTable
} from '#lib/rules/protection/protect-table.ts';
import {
	growthBreaches,
	openBreaches,
	rangeBreaches,
	retroBreaches,
	type Breach,
	type Publication
} from './attacker.ts';
import { diceFrom, later, randomGround, tableOf } from './random-tables.ts';

const TABLES = 3_000;
const PERIODS = 3;
/** Milliseconds a slow machine may take for all tables. */
const PATIENCE = 180_000;
const ALL_RULES = { siblings: true, breakdowns: true, ranges: true, growth: true };

type Series = { k: number; isCumulative: boolean; publications: Publication[] };
type Protect = typeof protectTable;

/** One random table and what becomes of it in two more periods, or in two revisions. */
function seriesFrom(seed: number, protect: Protect, onlyKind?: 'partition'): Series {
	const dice = diceFrom(seed);
	const k = [3, 5, 10][seed % 3]!;
	const kind = dice() < 0.75 ? 'partition' : (onlyKind ?? 'structural');
	const isCumulative = dice() < 0.7;
	const publications: Publication[] = [];
	for (let ground = randomGround(dice, k, kind); publications.length < PERIODS;) {
		const now = tableOf(ground);
		const last: ProtectedTable | null = publications.at(-1)?.published ?? null;
		publications.push({ now, published: protect(now, last, k) });
		ground = later(dice, k, ground, isCumulative);
	}
	return { k, isCumulative, publications };
}

function breachesOf({ k, isCumulative, publications }: Series): Breach[] {
	return publications.flatMap((publication, period) => {
		const breakdown = publication.now.breakdowns[0]!;
		const last = publications[period - 1];
		return [
			...openBreaches(publication, breakdown, k),
			...rangeBreaches(publication, breakdown, k, isCumulative),
			...(last ? growthBreaches(last, publication, breakdown, k, isCumulative) : [])
		];
	});
}

function numbersIn({ published }: Publication): { all: number; withheld: number; repeated: number } {
	const rows = [...published.breakdowns.values()].flatMap((areas) => [...areas.values()]);
	const cells = [...published.totals.values(), ...rows.map((row) => ({ ...row, value: row.values }))];
	return {
		all: cells.length,
		withheld: cells.filter(({ value }) => value === null).length,
		repeated: cells.filter(({ repeated }) => repeated).length
	};
}

function sumBy<T>(items: readonly T[], number: (item: T) => number): number {
	return items.reduce((sum, item) => sum + number(item), 0);
}

test(
	`an exact attacker finds nothing in ${TABLES} random tables and what becomes of them`,
	() => {
		const breaches: string[] = [];
		const publications: Publication[] = [];
		for (let seed = 1; seed <= TABLES; seed++) {
			const series = seriesFrom(seed, protectTable);
			publications.push(...series.publications);
			breaches.push(...breachesOf(series).map((breach) => `seed ${seed}, k ${series.k}: ${breach}`));
		}
		const numbers = publications.map(numbersIn);
		const withheld = sumBy(numbers, (one) => one.withheld);
		const repeated = sumBy(numbers, (one) => one.repeated);
		console.log(
			`${publications.length} publications of ${TABLES} tables, ${sumBy(numbers, (one) => one.all)} totals and rows: ` +
				`${withheld} withheld, ${repeated} repeated, ${breaches.length} breaches`
		);
		expect(withheld).toBeGreaterThan(10_000);
		expect(repeated).toBeGreaterThan(10_000);
		expect(breaches).toEqual([]);
	},
	PATIENCE
);

test(
	'what was withheld stays hidden in hindsight, when a cumulative figure is opened later',
	() => {
		const breaches: string[] = [];
		for (let seed = 1; seed <= TABLES; seed++) {
			const { k, isCumulative, publications } = seriesFrom(seed, protectTable);
			if (!isCumulative) continue;
			for (const [period, today] of publications.entries()) {
				if (period === 0) continue;
				breaches.push(
					...retroBreaches(publications[period - 1]!, today, 'attribute', k).map((one) => `${seed}: ${one}`)
				);
			}
		}
		console.log(`in hindsight: ${breaches.length} cells of ${TABLES} tables`);
		// Rows of several levels opened at once can tell a little: see decision 0020.
		expect(breaches.length).toBeLessThan(TABLES / 200);
	},
	PATIENCE
);

test(
	'people in a category outside the total are protected like a total',
	() => {
		const breaches: string[] = [];
		for (let seed = 1; seed <= TABLES / 3; seed++) {
			const extras = seriesFrom(seed, (now, last, k) => protectedExtras(now, last, k), 'partition');
			const ofTotals = breachesOf(extras).filter((breach) => breach.includes('/null'));
			breaches.push(...ofTotals.map((breach) => `seed ${seed}, k ${extras.k}: ${breach}`));
		}
		expect(breaches).toEqual([]);
	},
	PATIENCE
);

/** Protects the totals of a table as if they were the extras of another, and shows them as totals again. */
function protectedExtras(now: CountTable, last: ProtectedTable | null, k: number): ProtectedTable {
	const counts = new Map([...now.totals.keys()].map((area) => [area, [0, 0]]));
	const nobody = new Map([...now.totals.keys()].map((area) => [area, 0]));
	const breakdowns = [{ name: 'outside', kind: 'partition' as const, counts, extra: now.totals }];
	const published = protectTable({ areas: now.areas, totals: nobody, breakdowns }, last, k);
	const rows = published.breakdowns.get('outside')!;
	const totals = [...rows].map(([area, { extra, repeated }]) => {
		const mask = extra === null ? ('protects' as const) : ('open' as const);
		return [area, { mask, value: extra, repeated }] as const;
	});
	const attribute = [...rows].map(([area]) => {
		return [area, { mask: 'protects' as const, values: null, extra: null, repeated: false }] as const;
	});
	return {
		totals: new Map(totals),
		breakdowns: new Map([
			['outside', rows],
			['attribute', new Map(attribute)]
		])
	};
}

describe('each rule is needed', () => {
	test.each(['siblings', 'breakdowns', 'ranges', 'growth'] as const)(
		'without %s the attacker succeeds',
		(rule) => {
			const rules = { ...ALL_RULES, [rule]: false };
			let breaches = 0;
			for (let seed = 1; seed <= 200; seed++)
				breaches += breachesOf(
					seriesFrom(seed, (now, last, k) => protectTableBy(rules, now, last, k))
				).length;
			console.log(`without ${rule}: ${breaches} breaches in 200 tables`);
			expect(breaches).toBeGreaterThan(0);
		}
	);
});
