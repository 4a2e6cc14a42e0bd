import type { Drawing } from './certificate-art.ts';

/** Light modules a reader needs around a QR code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * A QR code as one shape: black squares on paper with their quiet zone, runs of a row joined so that no hairline
 * shows between them. `modules[row][column]` is true where dark, without any border.
 */
export function qrDrawing(modules: readonly (readonly boolean[])[]): Drawing {
	const size = modules.length + 2 * QUIET_ZONE;
	const dark = modules.flatMap((row, y) =>
		runs(row).map(([x, n]) => `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${n}v1h${-n}z`)
	);
	return {
		width: size,
		height: size,
		shapes: [
			{ d: `M0 0h${size}v${size}h${-size}z`, fill: 'paper' },
			{ d: dark.join(''), fill: 'black' }
		]
	};
}

function runs(row: readonly boolean[]): [start: number, length: number][] {
	const found: [number, number][] = [];
	row.forEach((isDark, x) => {
		const last = found.at(-1);
		if (!isDark) return;
		if (last && last[0] + last[1] === x) last[1] += 1;
		else found.push([x, 1]);
	});
	return found;
}
