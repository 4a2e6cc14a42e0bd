import { expect, test } from 'vitest';
import { readEntitiesQuery, readEntityQuery } from '#lib/forms/ngsi-ld.ts';

const NAMES = ['KeyPerformanceIndicator', 'https://models.example/KeyPerformanceIndicator'];
const read = (query: string) => readEntitiesQuery(new URLSearchParams(query), NAMES);
const TYPE = 'type=KeyPerformanceIndicator';

test('a question without more gets a page of twenty', () => {
	expect(read(TYPE).asked).toEqual({
		...{ isOurType: true, ids: null, q: null, attrs: null, limit: 20, offset: 0 },
		...{ count: false, keyValues: false, sysAttrs: false }
	});
});

test.each([
	{ query: `type=${encodeURIComponent(NAMES[1]!)}`, has: { isOurType: true }, because: 'the type in full' },
	{
		query: 'type=Building,KeyPerformanceIndicator',
		has: { isOurType: true },
		because: 'one of several types'
	},
	{ query: 'type=Building', has: { isOurType: false }, because: 'another type is no mistake' },
	{ query: 'id=urn:a:b,urn:c:d', has: { ids: ['urn:a:b', 'urn:c:d'] }, because: 'ids without a type' },
	{ query: `${TYPE}&limit=0&count=true`, has: { limit: 0, count: true }, because: 'only counted' },
	{ query: `${TYPE}&options=keyValues,count`, has: { keyValues: true, count: true }, because: 'options' },
	{ query: `${TYPE}&format=simplified`, has: { keyValues: true }, because: 'the newer word for key-values' },
	{ query: 'attrs=kpiValue,area', has: { attrs: ['kpiValue', 'area'] }, because: 'attributes alone' }
])('$because: $query', ({ query, has }) => {
	expect(read(query).asked).toMatchObject(has);
});

test.each([
	{ query: '', problem: 'nothing-asked' },
	{ query: 'limit=5', problem: 'nothing-asked' },
	{ query: `${TYPE}&georel=near`, problem: 'unknown-parameter' },
	{ query: `${TYPE}&idPattern=.*`, problem: 'unknown-parameter' },
	{ query: `${TYPE}&limit=5&limit=6`, problem: 'repeated-parameter' },
	{ query: `${TYPE}&limit=1001`, problem: 'bad-limit' },
	{ query: `${TYPE}&limit=0`, problem: 'bad-limit' },
	{ query: `${TYPE}&limit=-1`, problem: 'bad-limit' },
	{ query: `${TYPE}&offset=x`, problem: 'bad-offset' },
	{ query: `${TYPE}&count=yes`, problem: 'bad-count' },
	{ query: `${TYPE}&options=concise`, problem: 'bad-options' },
	{ query: 'attrs=', problem: 'bad-attrs' },
	{ query: 'id=', problem: 'bad-id' },
	{ query: 'id=nothing', problem: 'bad-id' },
	{ query: `${TYPE}&q=kpiValue`, problem: 'q-syntax' }
])('$query is refused as $problem', ({ query, problem }) => {
	expect(read(query).trouble?.problem).toBe(problem);
});

test('one entity is asked for in a form, never in pages', () => {
	const one = (query: string) => readEntityQuery(new URLSearchParams(query), NAMES);
	expect(one('options=keyValues').asked?.keyValues).toBe(true);
	expect(one('limit=1').trouble?.problem).toBe('unknown-parameter');
});
