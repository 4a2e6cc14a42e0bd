import { sql, type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool } from 'kysely';
import { Q_ATTRIBUTES, type QAttribute, type QExpression, type QTest } from '#lib/forms/ngsi-q.ts';
import { INDICATORS, type IndicatorId, type Period } from '#lib/vocabulary/indicator.ts';
import { findDefinition } from '../catalogue.ts';
import {
	categoryOf,
	daysOf,
	formulaOf,
	frequencyOf,
	observedAtOf,
	PRODUCT,
	unitCodeOf,
	type Publisher
} from './ngsi-ld.ts';

type Value = number | string | null | readonly string[];

/** Attributes that are the same for all cells of an indicator, … */
const BY_INDICATOR: Readonly<
	Partial<Record<QAttribute, (indicator: IndicatorId, publisher: Publisher) => Value>>
> = {
	'kpiValue.unitCode': unitCodeOf,
	category: categoryOf,
	calculationFormula: formulaOf,
	calculationMethod: () => 'automatic',
	organization: (_, { place }) => place ?? PRODUCT,
	product: () => PRODUCT,
	name: (indicator) => findDefinition(indicator)!.name.en,
	alternateName: (indicator) => findDefinition(indicator)!.name.vi,
	description: (indicator) => findDefinition(indicator)!.caveat.en
};

/** … for all cells of a period, … */
const BY_PERIOD: Readonly<Partial<Record<QAttribute, (period: Period) => Value>>> = {
	'kpiValue.observedAt': (period) => new Date(observedAtOf(period)).toISOString(),
	'calculationPeriod[from]': (period) => daysOf(period).from,
	'calculationPeriod[to]': (period) => daysOf(period).to,
	calculationFrequency: frequencyOf
};

/** … and the cell's own. */
const OF_CELL: Readonly<Partial<Record<QAttribute, RawBuilder<number | string | null>>>> = {
	kpiValue: sql.ref('cell.value'),
	'kpiValue.numerator': sql.ref('cell.numerator'),
	'kpiValue.denominator': sql.ref('cell.denominator'),
	'kpiValue.obsStatus': sql.ref('cell.obs_status'),
	'kpiValue.note': sql.ref('cell.note'),
	'kpiValue.revision': sql.ref('release.revision'),
	'kpiValue.release': sql.ref('release.id'),
	area: sql.ref('area.name'),
	updatedAt: sql.ref('release.published_at')
};

/** What a query must know to be turned into SQL. */
export type FilterGround = { readonly publisher: Publisher; readonly periods: readonly Period[] };

type Builder<Tables, Names extends keyof Tables> = ExpressionBuilder<Tables, Names>;

/**
 * A query as a condition on `release_observation as cell`, its `release` and its `area`. An attribute that an entity does
 * not have fits no comparison, `!=` included.
 */
export function fits<Tables, Names extends keyof Tables>(
	where: Builder<Tables, Names>,
	expression: QExpression,
	ground: FilterGround
): Expression<SqlBool> {
	if (expression.kind === 'test') return fitsTest(expression, ground);
	const parts = expression.of.map((part) => fits(where, part, ground));
	return expression.kind === 'and' ? where.and(parts) : where.or(parts);
}

/** Whether a query asks for something that follows from the period, so that the periods there are must be known. */
export function asksForPeriods(expression: QExpression): boolean {
	return expression.kind === 'test'
		? BY_PERIOD[expression.attribute] !== undefined
		: expression.of.some(asksForPeriods);
}

function fitsTest(test: QTest, { publisher, periods }: FilterGround): RawBuilder<SqlBool> {
	const { attribute } = test;
	const ofIndicator = BY_INDICATOR[attribute];
	if (ofIndicator)
		return oneOf(
			'cell.indicator',
			INDICATORS.filter((id) => holds(test, ofIndicator(id, publisher)))
		);
	const ofPeriod = BY_PERIOD[attribute];
	if (ofPeriod)
		return oneOf(
			'cell.period',
			periods.filter((period) => holds(test, ofPeriod(period)))
		);
	return compared(test, OF_CELL[attribute]!);
}

function oneOf(column: string, values: readonly string[]): RawBuilder<SqlBool> {
	return sql<SqlBool>`${sql.ref(column)} = any(${values})`;
}

/** Names of the SQL operators, so that none ever comes from a query. */
const OPERATORS = { '==': '=', '!=': '<>', '<': '<', '>': '>', '<=': '<=', '>=': '>=' } as const;

function compared({ attribute, operator, value }: QTest, column: RawBuilder<unknown>): RawBuilder<SqlBool> {
	const sign = sql.raw(OPERATORS[operator]);
	const kind = Q_ATTRIBUTES[attribute];
	if (kind === 'number') return sql<SqlBool>`${column} ${sign} ${value}::float8`;
	if (kind === 'instant') return sql<SqlBool>`${column} ${sign} ${value}::timestamptz`;
	return sql<SqlBool>`${column} collate "C" ${sign} ${value}`;
}

function holds(test: QTest, value: Value): boolean {
	if (value === null) return false;
	if (typeof value === 'string' || typeof value === 'number') return holdsOne(test, value);
	return test.operator === '!='
		? !value.includes(String(test.value))
		: value.some((one) => holdsOne(test, one));
}

function holdsOne({ operator, value: other }: QTest, value: string | number): boolean {
	switch (operator) {
		case '==':
			return value === other;
		case '!=':
			return value !== other;
		case '<':
			return value < other;
		case '>':
			return value > other;
		case '<=':
			return value <= other;
		case '>=':
			return value >= other;
	}
}
