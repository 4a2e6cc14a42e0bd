import type { NgsiProblem } from '#lib/messages/ngsi-ld.ts';
import { readQ, type QExpression } from './ngsi-q.ts';

/** A question for entities, after ETSI GS CIM 009. */
export type EntitiesAsked = {
	/** False where another type is asked for: then nothing is found, which is no mistake. */
	readonly isOurType: boolean;
	readonly ids: readonly string[] | null;
	readonly q: QExpression | null;
	readonly attrs: readonly string[] | null;
	readonly limit: number;
	readonly offset: number;
	readonly count: boolean;
	readonly keyValues: boolean;
	readonly sysAttrs: boolean;
};

export type NgsiTrouble = { readonly problem: NgsiProblem; readonly about: string };
export type NgsiRead<T> =
	{ readonly asked: T; readonly trouble: null } | { readonly asked: null; readonly trouble: NgsiTrouble };

const OF_MANY = ['type', 'id', 'q', 'attrs', 'limit', 'offset', 'count', 'options', 'format'];
const OF_ONE = ['type', 'attrs', 'options', 'format'];
const OPTIONS = ['normalized', 'keyValues', 'simplified', 'sysAttrs', 'count'];
const PAGE = 20;
const LONGEST_PAGE = 1000;
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/;
const ATTRIBUTE = /^[A-Za-z][\w:/.#-]*$/;

type Form = Pick<EntitiesAsked, 'isOurType' | 'attrs' | 'keyValues' | 'sysAttrs'>;

/** @param typeNames the names of the one type there is, short and in full */
export function readEntitiesQuery(
	query: URLSearchParams,
	typeNames: readonly string[]
): NgsiRead<EntitiesAsked> {
	const stray = strayOf(query, OF_MANY);
	if (stray) return no(stray);
	if (!['type', 'id', 'q', 'attrs'].some((name) => query.has(name)))
		return no({ problem: 'nothing-asked', about: '' });
	const form = readForm(query, typeNames);
	if (form.trouble) return form;
	const ids = listOf(query, 'id');
	const oddId = ids?.find((id) => !URI.test(id));
	if (oddId !== undefined || ids?.length === 0) return no({ problem: 'bad-id', about: oddId ?? '' });
	const q = query.has('q') ? readQ(query.get('q')!) : { expression: null, trouble: null };
	if (q.trouble) return no(q.trouble);
	const page = readPage(query);
	return page.trouble
		? page
		: { asked: { ...form.asked, ...page.asked, ids, q: q.expression }, trouble: null };
}

/** What may be said when one entity is asked for by its id. */
export function readEntityQuery(query: URLSearchParams, typeNames: readonly string[]): NgsiRead<Form> {
	const stray = strayOf(query, OF_ONE);
	return stray ? no(stray) : readForm(query, typeNames);
}

function no(trouble: NgsiTrouble): { asked: null; trouble: NgsiTrouble } {
	return { asked: null, trouble };
}

/** A parameter that is passed over would give more entities than were asked for. */
function strayOf(query: URLSearchParams, known: readonly string[]): NgsiTrouble | null {
	const names = [...query.keys()];
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== undefined) return { problem: 'unknown-parameter', about: unknown };
	const twice = names.find((name, at) => names.indexOf(name) !== at);
	return twice === undefined ? null : { problem: 'repeated-parameter', about: twice };
}

function readForm(query: URLSearchParams, typeNames: readonly string[]): NgsiRead<Form> {
	const options = [...(listOf(query, 'options') ?? []), ...(listOf(query, 'format') ?? [])];
	const odd = options.find((option) => !OPTIONS.includes(option));
	if (odd !== undefined) return no({ problem: 'bad-options', about: odd });
	const attrs = listOf(query, 'attrs');
	if (attrs && (attrs.length === 0 || attrs.some((name) => !ATTRIBUTE.test(name))))
		return no({ problem: 'bad-attrs', about: '' });
	const types = query.get('type')?.split(/[,|]/);
	const asked = {
		isOurType: !types || types.some((type) => typeNames.includes(type.trim())),
		attrs,
		keyValues: options.includes('keyValues') || options.includes('simplified'),
		sysAttrs: options.includes('sysAttrs')
	};
	return { asked, trouble: null };
}

function readPage(query: URLSearchParams): NgsiRead<Pick<EntitiesAsked, 'limit' | 'offset' | 'count'>> {
	const counts = query.get('count') ?? 'false';
	if (!/^(true|false)$/.test(counts)) return no({ problem: 'bad-count', about: '' });
	const count = counts === 'true' || (listOf(query, 'options') ?? []).includes('count');
	const limit = wholeNumber(query.get('limit') ?? String(PAGE), LONGEST_PAGE);
	if (limit === null || (limit === 0 && !count)) return no({ problem: 'bad-limit', about: '' });
	const offset = wholeNumber(query.get('offset') ?? '0', Number.MAX_SAFE_INTEGER);
	if (offset === null) return no({ problem: 'bad-offset', about: '' });
	return { asked: { limit, offset, count }, trouble: null };
}

function listOf(query: URLSearchParams, name: string): string[] | null {
	const parts = query.get(name)?.split(',');
	return parts ? parts.map((part) => part.trim()).filter((part) => part !== '') : null;
}

function wholeNumber(text: string, most: number): number | null {
	const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
	return number <= most ? number : null;
}
