import type { Sample } from './measure.ts';
import { ANSWER_ROW, LESSON_GZIP_ROW, LESSON_ROW } from './targets.ts';
import type { Weights } from './weights.ts';

export const BARE_ROW = 'bare node:http';
export const COMMIT_ROW = 'one-row insert commits';

/** One line of the table: medians of the runs. The ratios are those of each run to the yardstick of the same round. */
export type Line = Sample & {
	readonly name: string;
	readonly ofBare: number;
	readonly ofCommits: number;
};

export type Bound = {
	readonly words: string;
	readonly figure: number;
	readonly unit: string;
	readonly limit: number;
	readonly isFloor: boolean;
};

/** From the runs of every row, in the same order of rounds, to the lines of the table. */
export function linesOf(runs: ReadonlyMap<string, readonly Sample[]>): Line[] {
	const ofYardstick = (name: string, samples: readonly Sample[]) =>
		median(samples.map(({ perSecond }, round) => perSecond / runs.get(name)![round]!.perSecond));
	return [...runs].map(([name, samples]) => ({
		name,
		perSecond: median(samples.map((sample) => sample.perSecond)),
		appMs: median(samples.map((sample) => sample.appMs)),
		databaseMs: median(samples.map((sample) => sample.databaseMs)),
		ofBare: ofYardstick(BARE_ROW, samples),
		ofCommits: ofYardstick(COMMIT_ROW, samples)
	}));
}

/** What was promised, beside what was measured. */
export function boundsOf(lines: readonly Line[], weights: Weights | null): Bound[] {
	const line = (name: string) => lines.find((one) => one.name === name);
	const bounds: Bound[] = [];
	const add = (words: string, figure: number | undefined, unit: string, limit: number, isFloor = false) => {
		if (figure !== undefined) bounds.push({ words, figure, unit, limit, isFloor });
	};
	for (const name of [LESSON_ROW, LESSON_GZIP_ROW]) {
		const lesson = line(name);
		add(`${name}: of bare node:http requests/s`, lesson && lesson.ofBare * 100, '%', 2, true);
		add(`${name}: CPU of the app`, lesson?.appMs, 'ms', 0.8);
	}
	const answer = line(ANSWER_ROW);
	add(`${ANSWER_ROW}: CPU of app and database`, answer && answer.appMs + answer.databaseMs, 'ms', 3);
	add('scripts of a lesson page without blocks', weights?.plainLesson.script, 'KB', 45);
	add('first lesson visit, everything', weights?.lesson.all, 'KB', 150);
	return bounds;
}

export function printLines(lines: readonly Line[]): void {
	const width = Math.max(...lines.map(({ name }) => name.length));
	const row = (name: string, cells: readonly string[]) =>
		console.log(`${name.padEnd(width)} ${cells.map((cell) => cell.padStart(11)).join('')}`);
	console.log('\nMedians; CPU in milliseconds per request\n');
	row('', ['requests/s', 'CPU app', 'CPU db', 'CPU sum', 'of bare', 'of commits']);
	for (const { name, perSecond, appMs, databaseMs, ofBare, ofCommits } of lines) {
		row(name, [
			perSecond.toFixed(perSecond < 100 ? 1 : 0),
			...[appMs, databaseMs, appMs + databaseMs].map((ms) => ms.toFixed(3)),
			`${(ofBare * 100).toFixed(2)} %`,
			`${(ofCommits * 100).toFixed(1)} %`
		]);
	}
}

export function printBounds(bounds: readonly Bound[]): void {
	console.log('\nBounds\n');
	for (const { words, figure, unit, limit, isFloor } of bounds) {
		const isWithin = isFloor ? figure >= limit : figure <= limit;
		const promised = `${isFloor ? 'at least' : 'at most'} ${limit} ${unit}`;
		console.log(`${isWithin ? 'within' : 'beyond'}  ${words}: ${figure.toFixed(2)} ${unit} (${promised})`);
	}
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((one, other) => one - other);
	const middle = sorted.length / 2;
	return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
