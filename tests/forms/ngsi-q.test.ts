import { expect, test } from 'vitest';
import { readQ, type QExpression } from '#lib/forms/ngsi-q.ts';

const of = (attribute: string, operator: string, value: string | number) =>
	({ kind: 'test', attribute, operator, value }) as QExpression;

test.each([
	{ q: 'kpiValue>=12.5', read: of('kpiValue', '>=', 12.5), because: 'a number' },
	{ q: 'kpiValue<-1', read: of('kpiValue', '<', -1), because: 'a number below zero' },
	{ q: 'area=="Phường Dĩ An"', read: of('area', '==', 'Phường Dĩ An'), because: 'text in quotes' },
	{
		q: 'calculationPeriod[to]<=2026-09-30',
		read: of('calculationPeriod[to]', '<=', '2026-09-30'),
		because: 'a day, inside an attribute'
	},
	{
		q: 'updatedAt>2026-07-15T02:00:00Z',
		read: of('updatedAt', '>', '2026-07-15T02:00:00.000Z'),
		because: 'an instant'
	},
	{ q: 'kpiValue.obsStatus!="E"', read: of('kpiValue.obsStatus', '!=', 'E'), because: 'beside a value' }
])('$q is read: $because', ({ q, read }) => {
	expect(readQ(q)).toEqual({ expression: read, trouble: null });
});

test('and binds closer than or, and parentheses closer than both', () => {
	const [a, b, c] = [of('kpiValue', '>', 1), of('kpiValue', '<', 9), of('area', '==', 'x')];
	expect(readQ('kpiValue>1;kpiValue<9|area=="x"').expression).toEqual({
		kind: 'or',
		of: [{ kind: 'and', of: [a, b] }, c]
	});
	expect(readQ('kpiValue>1;(kpiValue<9|area=="x")').expression).toEqual({
		kind: 'and',
		of: [a, { kind: 'or', of: [b, c] }]
	});
});

test.each([
	{ q: '', problem: 'q-syntax', because: 'empty' },
	{ q: 'kpiValue', problem: 'q-syntax', because: 'whether an attribute exists' },
	{ q: 'kpiValue==1,2', problem: 'q-syntax', because: 'a list of values' },
	{ q: 'kpiValue==1..5', problem: 'q-syntax', because: 'a range' },
	{ q: 'area~="Dĩ.*"', problem: 'q-syntax', because: 'a pattern' },
	{ q: 'area=="Dĩ An', problem: 'q-syntax', because: 'a quote left open' },
	{ q: '(kpiValue>1', problem: 'q-syntax', because: 'a parenthesis left open' },
	{ q: 'kpiValue>1)', problem: 'q-syntax', because: 'a parenthesis too many' },
	{ q: 'kpiValue>1;', problem: 'q-syntax', because: 'nothing after and' },
	{ q: 'area==Dĩ', problem: 'q-syntax', because: 'text without quotes' },
	{ q: 'skill>1', problem: 'q-attribute', because: 'no such attribute' },
	{ q: 'constructor==1', problem: 'q-attribute', because: 'a word of JavaScript is no attribute' },
	{ q: 'kpiValue=="many"', problem: 'q-value', because: 'text where a number belongs' },
	{ q: 'area==3', problem: 'q-value', because: 'a number where text belongs' },
	{ q: 'updatedAt>2026-13-99', problem: 'q-value', because: 'no such day' },
	{ q: Array(41).fill('kpiValue>1').join(';'), problem: 'q-long', because: 'longer than anybody needs' },
	{ q: '('.repeat(5000), problem: 'q-long', because: 'deeper than a stack' }
])('$because is refused as $problem', ({ q, problem }) => {
	expect(readQ(q).trouble?.problem).toBe(problem);
});
