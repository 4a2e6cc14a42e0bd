import { problemAt, type Problem, type ProblemCode } from '../problem.ts';
import type { ScenarioText } from './scenario-source.ts';
import { stringsIn } from './yaml-texts.ts';

const ENDINGS =
	'com|net|org|vn|info|biz|gov|edu|io|me|co|cc|xyz|top|shop|site|online|club|app|link|live|vip|asia|store|click|tk';
const HOST = new RegExp(
	`(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}-]+\\.)+(?:${ENDINGS})(?![\\p{L}\\p{N}-]|\\.\\p{L})`,
	'giu'
);
const WITH_SCHEME = /https?:\/\/([^\s/?#]*\.[^\s/?#]+)/giu;

/** Six digits by themselves, as a one-time code is written. */
const CODE = /(?<![\p{L}\p{N}.,/-])\d{6}(?![\p{L}\p{N}/-]|[.,]\d)/gu;

/** Nine digits and more, in groups or not, as telephone, card and account numbers are written. */
const NUMBER = /(?<![\p{L}\p{N}])\+?\d(?:[ .-]?\d){8,}(?![\p{L}\p{N}])/gu;

/** An amount of money: groups of three after a point or a comma. */
const AMOUNT = /^\d{1,3}([.,]\d{3})+$/;

/** Zeros that nobody takes for a real number. */
const MADE_UP = /0{6}/;

/**
 * What practice must not hold, since it may be somebody's: addresses outside `.example`, codes that look real, numbers
 * that could be dialled.
 */
export function checkHarmless({ file, value, lineOf }: ScenarioText): Problem[] {
	return [...stringsIn(value)].flatMap(({ path, text }) => {
		const place = { file, line: lineOf(path) };
		const report = (found: readonly string[], code: ProblemCode) =>
			[...new Set(found)].map((words) => problemAt(place, code, { words }));
		return [
			...report(addressesIn(text), 'address-real'),
			...report(
				matches(text, CODE).filter((code) => code !== '000000'),
				'code-real'
			),
			...report(matches(text, NUMBER).filter(looksReal), 'number-real')
		];
	});
}

function addressesIn(text: string): string[] {
	const hosts = [...text.matchAll(WITH_SCHEME)].map(([, host = '']) => host.replace(/[.,!?”"’)]+$/, ''));
	const foreign = hosts.filter((host) => !/\.example(:\d+)?$/i.test(host));
	return [...foreign, ...matches(text, HOST)].filter((host) => !/\.example$/i.test(host));
}

function looksReal(digits: string): boolean {
	return !AMOUNT.test(digits) && !MADE_UP.test(digits.replace(/\D/g, ''));
}

function matches(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map(([found]) => found);
}
