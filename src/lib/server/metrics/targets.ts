import { v7 } from 'uuid';
import type { TargetFacts } from '#lib/forms/targets.ts';
import { isUuid } from '#lib/vocabulary/ids.ts';
import type { Db, Tx } from '../db/db.ts';

/** A goal somebody set, beside the indicator nearest to it. Every target so far is a floor: `at-least`. */
export type Target = TargetFacts & { readonly id: string; readonly direction: 'at-least' };

const COLUMNS = [
	'id',
	'indicator',
	'source_vi',
	'source_en',
	'text_vi',
	'text_en',
	'scope_vi',
	'scope_en',
	'set_on',
	'due',
	'value',
	'unit',
	'direction',
	'comparable',
	'why_vi',
	'why_en'
] as const;

type Row = Awaited<ReturnType<typeof readRows>>[number];

/** Every target in the order of the list, for dashboard and API. */
export async function listTargets(db: Db): Promise<Target[]> {
	return (await readRows(db)).map(asTarget);
}

/** One target, or nothing. */
export async function findTarget(db: Db, id: string): Promise<Target | undefined> {
	if (!isUuid(id)) return undefined;
	const row = await db.selectFrom('target').select(COLUMNS).where('id', '=', id).executeTakeFirst();
	return row && asTarget(row);
}

/** Writes new targets at the end of the list, in this order. @returns their ids */
export async function insertTargets(tx: Tx, targets: readonly TargetFacts[]): Promise<string[]> {
	const { last } = await tx
		.selectFrom('target')
		.select((by) => by.fn.coalesce(by.fn.max('position'), by.lit(0)).as('last'))
		.executeTakeFirstOrThrow();
	const rows = targets.map((target, at) => ({
		id: v7(),
		...asRow(target),
		direction: 'at-least' as const,
		position: Number(last) + at + 1
	}));
	await tx.insertInto('target').values(rows).execute();
	return rows.map(({ id }) => id);
}

/** @returns whether there was such a target */
export async function updateTarget(tx: Tx, id: string, target: TargetFacts): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('target')
		.set(asRow(target))
		.where('id', '=', id)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** @returns whether there was such a target */
export async function deleteTarget(tx: Tx, id: string): Promise<boolean> {
	const { numDeletedRows } = await tx.deleteFrom('target').where('id', '=', id).executeTakeFirst();
	return numDeletedRows > 0n;
}

function readRows(db: Db) {
	return db.selectFrom('target').select(COLUMNS).orderBy('position').orderBy('id').execute();
}

function asTarget(row: Row): Target {
	return {
		id: row.id,
		indicator: row.indicator,
		source: { vi: row.source_vi, en: row.source_en },
		text: { vi: row.text_vi, en: row.text_en },
		scope: { vi: row.scope_vi, en: row.scope_en },
		setOn: row.set_on,
		due: row.due,
		value: row.value === null ? null : Number(row.value),
		unit: row.unit,
		direction: row.direction,
		comparable: row.comparable,
		why: { vi: row.why_vi, en: row.why_en }
	};
}

function asRow({ indicator, source, text, scope, setOn, due, value, unit, comparable, why }: TargetFacts) {
	return {
		indicator,
		source_vi: source.vi,
		source_en: source.en,
		text_vi: text.vi,
		text_en: text.en,
		scope_vi: scope.vi,
		scope_en: scope.en,
		set_on: setOn,
		due,
		value: value === null ? null : String(value),
		unit,
		comparable,
		why_vi: why.vi,
		why_en: why.en
	};
}
