/** An arc of a network with what readers know of its flow: at least `low`, at most `high`. `flow` is the truth. */
export type Arc = { from: number; to: number; flow: number; low: number; high: number };

/**
 * How far a flow can be from the truth, below and above, in some circulation that agrees with everything known.
 * Exact, and reached by whole numbers: what can be pushed around through an arc is the largest flow from its end back to
 * its beginning (Ford and Fulkerson). Searching stops once `enough` is found.
 */
export function roomOf(arcs: readonly Arc[], nodes: number, index: number, enough: number): number {
	const arc = arcs[index]!;
	const above = Math.min(arc.high - arc.flow, enough);
	const up = pushed(arcs, nodes, index, arc.to, arc.from, above);
	const below = Math.min(arc.flow - arc.low, enough);
	return up + pushed(arcs, nodes, index, arc.from, arc.to, below);
}

type Step = { arc: number; isForward: boolean };

function pushed(
	arcs: readonly Arc[],
	nodes: number,
	except: number,
	source: number,
	sink: number,
	most: number
): number {
	const flows = arcs.map(({ flow }) => flow);
	const steps: Step[][] = Array.from({ length: nodes }, () => []);
	arcs.forEach(({ from, to }, arc) => {
		if (arc === except) return;
		steps[from]!.push({ arc, isForward: true });
		steps[to]!.push({ arc, isForward: false });
	});
	const spare = ({ arc, isForward }: Step) =>
		isForward ? arcs[arc]!.high - flows[arc]! : flows[arc]! - arcs[arc]!.low;
	let sum = 0;
	while (sum < most) {
		const path = pathBetween(arcs, steps, spare, source, sink);
		if (!path) break;
		const amount = Math.min(most - sum, ...path.map(spare));
		for (const { arc, isForward } of path) flows[arc]! += isForward ? amount : -amount;
		sum += amount;
	}
	return sum;
}

function pathBetween(
	arcs: readonly Arc[],
	steps: readonly Step[][],
	spare: (step: Step) => number,
	source: number,
	sink: number
): Step[] | null {
	const cameBy = new Map<number, Step | null>([[source, null]]);
	const queue = [source];
	for (const node of queue) {
		if (node === sink) break;
		for (const step of steps[node]!) {
			const next = step.isForward ? arcs[step.arc]!.to : arcs[step.arc]!.from;
			if (cameBy.has(next) || spare(step) <= 0) continue;
			cameBy.set(next, step);
			queue.push(next);
		}
	}
	if (!cameBy.has(sink)) return null;
	const path: Step[] = [];
	for (let step = cameBy.get(sink); step;) {
		path.push(step);
		step = cameBy.get(step.isForward ? arcs[step.arc]!.from : arcs[step.arc]!.to);
	}
	return path;
}
