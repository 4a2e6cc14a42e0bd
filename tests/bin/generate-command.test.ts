import { beforeAll, expect, test } from 'vitest';
import { runProgram } from '../../src/bin/nepso/run-program.ts';
import { readSettings } from '../../src/settings.ts';
import { seedAreas } from '#lib/server/areas/seed-areas.ts';
import { checkRecompute } from '#lib/server/metrics/check-recompute.ts';
import { freshDatabase } from '../support/database.ts';
import { offerCourse } from '../support/small-course.ts';

const house = await freshDatabase();

beforeAll(async () => {
	await seedAreas(house.db);
	await offerCourse(house.db, 'goi-va-tin');
});

async function generate(args: string, { connectionUrl } = house) {
	const [out, errors]: [string[], string[]] = [[], []];
	const status = await runProgram(['generate', ...args.split(' ').filter(Boolean)], {
		out: (line) => out.push(line),
		err: (line) => errors.push(line),
		settings: () => readSettings({ DATABASE_URL: connectionUrl }, process.cwd()),
		programVersion: '0.1.0',
		cwd: process.cwd(),
		signal: new AbortController().signal
	});
	return { status, out: out.join('\n'), err: errors.join('\n') };
}

async function countAccounts(): Promise<number> {
	return (await house.db.selectFrom('account').select('id').execute()).length;
}

test.each(['', '--citizens many', '--citizens 0', '--citizens 10 --events -3 --yes', '--citizens 1e9 --yes'])(
	'“generate %s” is not understood, and writes nothing',
	async (args) => {
		expect((await generate(args)).status).toBe(2);
		expect(await countAccounts()).toBe(0);
	}
);

test('without --yes it only says what it would do', async () => {
	const { status, out } = await generate('--citizens 50');
	expect([status, out]).toEqual([1, expect.stringContaining('add --yes')]);
	expect(await countAccounts()).toBe(0);
});

test('with --yes it writes, counts, and the second time refuses because somebody lives there', async () => {
	const { status, out } = await generate('--citizens 50 --events 8 --seed 3 --yes');
	expect([status, out]).toEqual([0, expect.stringContaining('Counted 50 learners')]);
	expect(await countAccounts()).toBe(50);
	expect(await checkRecompute(house.db)).toEqual({ cells: [], facts: [] });
	const registered = await house.db
		.selectFrom('stats.cell')
		.select((by) => by.fn.sum<string>('n').as('n'))
		.where('area_id', '=', 'all')
		.where('fact', '=', 'registered')
		.where('dim', '=', 'total')
		.executeTakeFirstOrThrow();
	expect(Number(registered.n)).toBe(50);
	const again = await generate('--citizens 50 --yes');
	expect([again.status, again.err]).toEqual([1, expect.stringContaining('There are accounts')]);
});

test('with --no-count the figures wait for recompute', async () => {
	const other = await freshDatabase();
	await seedAreas(other.db);
	await offerCourse(other.db, 'goi-va-tin');
	const { status } = await generate('--citizens 20 --yes --no-count', other);
	expect(status).toBe(0);
	expect(await other.db.selectFrom('account').select('id').execute()).toHaveLength(20);
	expect(await other.db.selectFrom('stats.cell').select('n').execute()).toEqual([]);
});
