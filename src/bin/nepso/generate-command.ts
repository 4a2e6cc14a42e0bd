import { generateCitizens } from '#lib/server/demo/generate-citizens.ts';
import { recompute } from '#lib/server/metrics/recompute.ts';
import type { Io, Work } from './io.ts';
import { withHouse } from './with-house.ts';

/** As commander read the command line: numbers are still text. */
export type GenerateOptions = {
	readonly citizens: string;
	readonly events: string;
	readonly seed: string;
	readonly yes?: boolean;
	readonly count: boolean;
};

/** Between two lines about how the count is getting on. */
const TELL_EVERY_MS = 5000;

export const runGenerate: Work<[GenerateOptions]> = async (io, { citizens, events, seed, yes, count }) => {
	const asked = { citizens: wholeNumber(citizens), events: wholeNumber(events), seed: wholeNumber(seed) };
	if (!isPositive(asked.citizens) || !isPositive(asked.events) || asked.seed === null) {
		io.err('--citizens, --events, --seed: cần số nguyên dương. Whole numbers above 0 are needed.');
		return 2;
	}
	const { citizens: n, events: each } = asked;
	if (!yes) {
		io.out(`Sẽ ghi ${n} người dân giả định, mỗi người chừng ${each} sự kiện học. Để làm thật, thêm --yes.`);
		io.out(
			`${n} invented citizens with some ${each} learning events each would be written. To do it, add --yes.`
		);
		return 1;
	}
	return generate(io, { citizens: n, events: each, seed: asked.seed }, count);
};

function generate(io: Io, asked: { citizens: number; events: number; seed: number }, count: boolean) {
	return withHouse(io, async (house) => {
		const since = performance.now();
		const perSecond = (events: number) => Math.round((1000 * events) / (performance.now() - since));
		const written = await generateCitizens(house, {
			...asked,
			now: new Date(),
			progress: (citizens, events) =>
				io.err(`  ${citizens}/${asked.citizens} · ${events} · ${perSecond(events)}/s`)
		});
		io.out(`Đã ghi ${written.citizens} người dân giả định với ${written.events} sự kiện học.`);
		io.out(`Wrote ${written.citizens} invented citizens with ${written.events} learning events.`);
		if (!count) return 0;
		const learners = await recompute(house.db, nowAndThen(io));
		io.out(`Đã tính số liệu của ${learners} người học. Counted ${learners} learners.`);
		return 0;
	});
}

function nowAndThen(io: Io): (done: number, total: number) => void {
	let told = performance.now();
	return (done, total) => {
		if (performance.now() - told < TELL_EVERY_MS && done < total) return;
		told = performance.now();
		io.err(`  ${done}/${total}`);
	};
}

function wholeNumber(text: string): number | null {
	return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function isPositive(number: number | null): number is number {
	return number !== null && number > 0;
}
