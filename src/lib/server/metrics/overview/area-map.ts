import { geoIdentity, geoPath } from 'd3-geo';
import { LRUCache } from 'lru-cache';
import type { Area } from '#lib/vocabulary/area.ts';
import { findAreaShapes, type AreaShapes, type ShapeProblem } from './area-shapes.ts';

/** One area as a line of an SVG, and where its name may stand. */
export type MapPart = {
	readonly id: string;
	readonly path: string;
	readonly x: number;
	readonly y: number;
};

/** A drawn map, what is wrong with the file, or null where the operator gave none for these areas. */
export type AreaMap =
	| { readonly state: 'ok'; readonly viewBox: string; readonly parts: readonly MapPart[] }
	| { readonly state: 'broken'; readonly problem: ShapeProblem };

const WIDTH = 800;
const HEIGHT = 560;

/** Points nearer to each other than this cannot be told apart at this size. */
const FINEST = 1.2;

const drawn = new LRUCache<string, AreaMap>({ max: 50 });

/** The map of some areas of one version, from the operator's file; drawn once per file and set of areas. */
export async function drawAreaMap(directory: string, areas: readonly Area[]): Promise<AreaMap | null> {
	const version = areas[0]?.version;
	if (version === undefined) return null;
	const found = await findAreaShapes(directory, version);
	if (found.state === 'none') return null;
	if (found.state === 'broken') return found;
	const key = `${found.stamp} ${areas.map((area) => area.code).join(' ')}`;
	const known = drawn.get(key);
	if (known) return known;
	const map = draw(found.shapes, areas);
	if (map) drawn.set(key, map);
	return map;
}

function draw(shapes: AreaShapes, areas: readonly Area[]): AreaMap | null {
	const shown = areas.flatMap((area) => {
		const polygons = shapes.get(area.code);
		return polygons ? [{ area, polygons }] : [];
	});
	if (shown.length === 0) return null;
	const latitudes = shown.flatMap(({ polygons }) => polygons.flat(2).map(([, latitude]) => latitude));
	const middle = latitudes.reduce((sum, latitude) => sum + latitude, 0) / latitudes.length;
	// A province is small enough for a flat map: a degree of longitude is shorter by the cosine of the latitude. Plane
	// geometry also takes rings of either direction.
	const squeeze = Math.cos((middle * Math.PI) / 180);
	const features = shown.map(({ area, polygons }) => ({
		area,
		shape: {
			type: 'MultiPolygon' as const,
			coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x * squeeze, y])))
		}
	}));
	const all = { type: 'GeometryCollection' as const, geometries: features.map(({ shape }) => shape) };
	const projection = geoIdentity().reflectY(true).fitSize([WIDTH, HEIGHT], all);
	const path = geoPath(projection);
	const [[left, top], [right, bottom]] = path.bounds(all);
	const parts = features.map(({ area, shape }): MapPart => {
		const [x, y] = path.centroid(shape);
		return {
			id: area.id,
			path: outline(shape.coordinates, (point) => projection([point[0]!, point[1]!])!),
			x: Math.round(x),
			y: Math.round(y)
		};
	});
	const viewBox = [left - 2, top - 2, right - left + 4, bottom - top + 4].map(Math.round).join(' ');
	return { state: 'ok', viewBox, parts };
}

type Place = (point: readonly number[]) => readonly [number, number];

/** Whole rings, without the points that could not be seen: a page must not carry a survey. */
function outline(polygons: readonly (readonly (readonly number[])[])[][], place: Place): string {
	return polygons
		.flat()
		.map((ring) => {
			const points: string[] = [];
			let last: readonly [number, number] | null = null;
			for (const [x, y] of ring.map(place)) {
				if (last && Math.hypot(x - last[0], y - last[1]) < FINEST) continue;
				last = [x, y];
				points.push(`${x.toFixed(1)} ${y.toFixed(1)}`);
			}
			return points.length < 3 ? '' : `M${points.join('L')}Z`;
		})
		.join('');
}
