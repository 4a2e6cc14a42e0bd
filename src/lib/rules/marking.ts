import type { AnswerKey, Mark, MarkingPolicy, Wordings } from '#lib/vocabulary/question.ts';

/** Raised whenever the same answer could score otherwise, so that an old mark stays explainable. */
export const MARKING_VERSION = 1;

/** Room for the rounding of decimal fractions, as a share of the expected number. */
const ROUNDING = 1e-9;

/** Longest text that is looked at: no accepted wording is near it. */
const LONGEST = 2000;

type Given = Readonly<Record<string, unknown>>;

/**
 * Marks one answer. Total: an answer of the wrong shape scores 0 and nothing is thrown.
 *
 * @param answer as it arrived; see `Answer` for the shape each kind expects
 * @returns `score` 0…1; `right` only for a full score; under `all-or-nothing` a partial score becomes 0
 */
export function markAnswer(key: AnswerKey, answer: unknown, policy: MarkingPolicy = 'partial'): Mark {
	const share = shareRight(key, answer);
	const right = share === 1;
	return { score: right || policy === 'partial' ? share : 0, right, version: MARKING_VERSION };
}

function shareRight(key: AnswerKey, answer: unknown): number {
	switch (key.kind) {
		case 'single':
			return answer === key.right ? 1 : 0;
		case 'multiple':
			return isTexts(answer) ? sharePicked(key.right, answer) : 0;
		case 'order':
			return isTexts(answer) ? shareInOrder(key.order, answer) : 0;
		case 'match':
			return isGiven(answer) ? sharePaired(key.pairs, answer) : 0;
		case 'gap':
			return isGiven(answer) ? shareFilled(key.gaps, answer) : 0;
		case 'short':
			return isWorded(key, answer) ? 1 : 0;
		case 'number':
			return readings(answer).some((value) => isNear(value, key.value, key.tolerance)) ? 1 : 0;
	}
}

/** Right picks less wrong picks, over the right options, never under 0: ticking everything earns nothing. */
function sharePicked(right: readonly string[], picks: readonly string[]): number {
	const picked = new Set(picks);
	const hits = right.filter((id) => picked.has(id)).length;
	return right.length === 0 ? 0 : Math.max(0, hits - (picked.size - hits)) / right.length;
}

/** The longest common subsequence's share of the whole: one thing out of place costs one place. */
function shareInOrder(order: readonly string[], given: readonly string[]): number {
	if (order.length === 0 || given.length > order.length) return 0;
	let above = new Array<number>(given.length + 1).fill(0);
	for (const expected of order) {
		const row = [0];
		for (const [at, found] of given.entries()) {
			const best = Math.max(above[at + 1] ?? 0, row[at] ?? 0);
			row.push(found === expected ? (above[at] ?? 0) + 1 : best);
		}
		above = row;
	}
	return (above[given.length] ?? 0) / order.length;
}

function sharePaired(pairs: Readonly<Record<string, string>>, given: Given): number {
	const expected = Object.entries(pairs);
	const hits = expected.filter(([left, right]) => given[left] === right);
	return expected.length === 0 ? 0 : hits.length / expected.length;
}

function shareFilled(gaps: Readonly<Record<string, Wordings>>, given: Given): number {
	const expected = Object.entries(gaps);
	const hits = expected.filter(([gap, words]) => isWorded(words, given[gap]));
	return expected.length === 0 ? 0 : hits.length / expected.length;
}

function isWorded({ accepted, accents }: Wordings, answer: unknown): boolean {
	if (typeof answer !== 'string' || answer.length > LONGEST) return false;
	const words = plain(answer, accents);
	return words !== '' && accepted.some((wording) => plain(wording, accents) === words);
}

/** The form two wordings are compared in: NFC, one case, single spaces; without accents (`đ` → `d`) unless they count. */
function plain(text: string, accents: boolean): string {
	const level = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
	if (accents) return level;
	return level.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC');
}

/**
 * The numbers a text may mean. Vietnamese writes 1.000,5 where English writes 1,000.5; where a text can be read both
 * ways (`1.000`) both readings count.
 */
function readings(answer: unknown): number[] {
	if (typeof answer === 'number') return Number.isFinite(answer) ? [answer] : [];
	if (typeof answer !== 'string' || answer.length > LONGEST) return [];
	const digits = answer.replace(/\s/gu, '').replace('−', '-');
	const read = [grouped(digits, '.', ','), grouped(digits, ',', '.')];
	return read.filter((value) => value !== undefined);
}

function grouped(digits: string, group: string, point: string): number | undefined {
	const number = new RegExp(`^[+-]?(\\d+|\\d{1,3}(\\${group}\\d{3})+)(\\${point}\\d+)?$`);
	if (!number.test(digits)) return undefined;
	return Number(digits.replaceAll(group, '').replace(point, '.'));
}

function isNear(value: number, expected: number, tolerance: number): boolean {
	return Math.abs(value - expected) <= tolerance + ROUNDING * Math.max(1, Math.abs(expected));
}

function isTexts(answer: unknown): answer is readonly string[] {
	return Array.isArray(answer) && answer.every((item) => typeof item === 'string');
}

function isGiven(answer: unknown): answer is Given {
	return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
}
