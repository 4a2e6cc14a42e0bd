import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/** What is wrong with a map file; each has its sentence. */
export type ShapeProblem = 'too-large' | 'unreadable' | 'not-json' | 'not-a-map' | 'no-codes';

type Ring = readonly (readonly [number, number])[];

/** The outlines of areas, by code: polygons of rings of longitude and latitude, in degrees. */
export type AreaShapes = ReadonlyMap<string, readonly (readonly Ring[])[]>;

/** The map an operator put in place, what is wrong with it, or that there is none. */
export type ShapesFound =
	| { readonly state: 'none' }
	| { readonly state: 'broken'; readonly problem: ShapeProblem }
	| { readonly state: 'ok'; readonly shapes: AreaShapes; readonly stamp: string };

/** A map of a province's communes has a megabyte or two; anything far above was not made for a page. */
const LARGEST_BYTES = 12_000_000;

const position = z.array(z.number()).min(2);
const polygon = z.array(z.array(position).min(4)).min(1);
const COLLECTION = z.object({
	type: z.literal('FeatureCollection'),
	features: z.array(
		z.object({
			properties: z.looseObject({ code: z.union([z.string(), z.number()]).optional() }).nullish(),
			geometry: z
				.discriminatedUnion('type', [
					z.object({ type: z.literal('Polygon'), coordinates: polygon }),
					z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) })
				])
				.nullish()
		})
	)
});

const kept = new LRUCache<string, ShapesFound>({ max: 4 });

/**
 * The outlines of one version's areas, from `<version>.geojson` in a directory of the operator's: features with a
 * property `code`. Read anew when the file changes. A file that cannot be used is a sentence on a page, not a failure.
 */
export async function findAreaShapes(directory: string, version: string): Promise<ShapesFound> {
	if (!/^[\w-]+$/.test(version)) return { state: 'none' };
	const path = join(directory, `${version}.geojson`);
	const file = await stat(path).catch(() => null);
	if (!file?.isFile()) return { state: 'none' };
	const stamp = `${path} ${file.mtimeMs} ${file.size}`;
	const known = kept.get(stamp);
	if (known) return known;
	const found: ShapesFound =
		file.size > LARGEST_BYTES ? { state: 'broken', problem: 'too-large' } : await readShapes(path, stamp);
	kept.set(stamp, found);
	return found;
}

async function readShapes(path: string, stamp: string): Promise<ShapesFound> {
	const text = await readFile(path, 'utf8').catch(() => null);
	if (text === null) return { state: 'broken', problem: 'unreadable' };
	const json = parse(text);
	if (json === undefined) return { state: 'broken', problem: 'not-json' };
	const read = COLLECTION.safeParse(json);
	if (!read.success) return { state: 'broken', problem: 'not-a-map' };
	const shapes = new Map<string, (readonly Ring[])[]>();
	for (const { properties, geometry } of read.data.features) {
		if (properties?.code === undefined || !geometry) continue;
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		const code = String(properties.code);
		shapes.set(code, [...(shapes.get(code) ?? []), ...polygons.map(flat)]);
	}
	return shapes.size === 0 ? { state: 'broken', problem: 'no-codes' } : { state: 'ok', shapes, stamp };
}

/** Without heights. */
function flat(rings: readonly (readonly number[])[][]): readonly Ring[] {
	return rings.map((ring) => ring.map(([longitude, latitude]) => [longitude!, latitude!] as const));
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
