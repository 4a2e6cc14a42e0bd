import type { NgsiProblem } from '#lib/messages/ngsi-ld.ts';

/** What `q` may compare, and with what kind of value. */
export const Q_ATTRIBUTES = {
	kpiValue: 'number',
	'kpiValue.unitCode': 'text',
	'kpiValue.observedAt': 'instant',
	'kpiValue.numerator': 'number',
	'kpiValue.denominator': 'number',
	'kpiValue.obsStatus': 'text',
	'kpiValue.revision': 'number',
	'kpiValue.release': 'text',
	'kpiValue.note': 'text',
	'calculationPeriod[from]': 'day',
	'calculationPeriod[to]': 'day',
	calculationFrequency: 'text',
	category: 'text',
	calculationFormula: 'text',
	calculationMethod: 'text',
	organization: 'text',
	product: 'text',
	name: 'text',
	alternateName: 'text',
	description: 'text',
	area: 'text',
	updatedAt: 'instant'
} as const;
export type QAttribute = keyof typeof Q_ATTRIBUTES;

export type QOperator = '==' | '!=' | '<' | '>' | '<=' | '>=';

export type QTest = {
	readonly kind: 'test';
	readonly attribute: QAttribute;
	readonly operator: QOperator;
	/** A number; a text; a day '2026-09-30'; an instant '2026-09-30T16:59:59.000Z'. */
	readonly value: number | string;
};

/** A query of NGSI-LD (ETSI GS CIM 009, 4.9), as far as it is answered here. */
export type QExpression = QTest | { readonly kind: 'and' | 'or'; readonly of: readonly QExpression[] };

export type QTrouble = { readonly problem: NgsiProblem; readonly about: string };

const MOST_TESTS = 40;
const NAME = /[A-Za-z][A-Za-z.]*(\[[A-Za-z]+\])?/y;
const OPERATOR = /==|!=|<=|>=|<|>/y;
const INSTANT = /\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z)?/y;
const NUMBER = /-?\d+(\.\d+)?/y;
const TEXT = /"[^"]*"/y;

class BadQ extends Error {
	readonly trouble: QTrouble;

	constructor(problem: NgsiProblem, about: string) {
		super(problem);
		this.trouble = { problem, about };
	}
}

/** Reads `q`. `;` (and) binds closer than `|` (or); parentheses may stand around either. */
export function readQ(
	text: string
): { expression: QExpression; trouble: null } | { expression: null; trouble: QTrouble } {
	const reader = new QReader(text);
	try {
		return { expression: reader.whole(), trouble: null };
	} catch (thrown) {
		if (!(thrown instanceof BadQ)) throw thrown;
		return { expression: null, trouble: thrown.trouble };
	}
}

class QReader {
	readonly #text: string;
	#at = 0;
	#tests = 0;

	constructor(text: string) {
		this.#text = text;
	}

	whole(): QExpression {
		const read = this.#joined('or', '|', () => this.#joined('and', ';', () => this.#part()));
		if (this.#at < this.#text.length) throw this.#lost();
		return read;
	}

	#joined(kind: 'and' | 'or', sign: string, next: () => QExpression): QExpression {
		const of = [next()];
		while (this.#take(sign)) of.push(next());
		return of.length === 1 ? of[0]! : { kind, of };
	}

	#part(): QExpression {
		if (++this.#tests > MOST_TESTS) throw new BadQ('q-long', '');
		if (!this.#take('(')) return this.#test();
		const inside = this.#joined('or', '|', () => this.#joined('and', ';', () => this.#part()));
		if (!this.#take(')')) throw this.#lost();
		return inside;
	}

	#test(): QTest {
		const name = this.#match(NAME) ?? this.#fail();
		if (!Object.hasOwn(Q_ATTRIBUTES, name)) throw new BadQ('q-attribute', name);
		const attribute = name as QAttribute;
		const operator = (this.#match(OPERATOR) ?? this.#fail()) as QOperator;
		return { kind: 'test', attribute, operator, value: this.#value(attribute) };
	}

	#value(attribute: QAttribute): number | string {
		const quoted = this.#match(TEXT)?.slice(1, -1);
		const instant = quoted === undefined ? this.#match(INSTANT) : undefined;
		const number = quoted === undefined && instant === undefined ? this.#match(NUMBER) : undefined;
		if (quoted === undefined && instant === undefined && number === undefined) throw this.#lost();
		// A list or a range of values would read on here: rather refused than passed over.
		if (!/^[;|)]?$/.test(this.#text.charAt(this.#at))) throw this.#lost();
		const value = inKind(Q_ATTRIBUTES[attribute], { quoted, instant, number });
		if (value === null) throw new BadQ('q-value', attribute);
		return value;
	}

	#take(sign: string): boolean {
		const isThere = this.#text.startsWith(sign, this.#at);
		if (isThere) this.#at += sign.length;
		return isThere;
	}

	#match(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.#at;
		const [found] = pattern.exec(this.#text) ?? [];
		this.#at += found?.length ?? 0;
		return found;
	}

	#lost(): BadQ {
		return new BadQ('q-syntax', this.#text.slice(this.#at, this.#at + 40));
	}

	#fail(): never {
		throw this.#lost();
	}
}

type Told = { quoted: string | undefined; instant: string | undefined; number: string | undefined };

function inKind(kind: (typeof Q_ATTRIBUTES)[QAttribute], told: Told): number | string | null {
	if (kind === 'number') return told.number === undefined ? null : Number(told.number);
	if (kind === 'text') return told.quoted ?? null;
	const moment = told.quoted ?? told.instant;
	if (moment === undefined || Number.isNaN(Date.parse(moment))) return null;
	const iso = new Date(moment).toISOString();
	if (kind === 'instant') return iso;
	return moment.length === 10 ? iso.slice(0, 10) : null;
}
