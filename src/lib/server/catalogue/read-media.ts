import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Media } from '#lib/lesson/media.ts';
import { problemAt, type Problem } from '#lib/lesson/problem.ts';
import { assetType, isStill, type AssetType } from './asset-type.ts';
import { listFiles } from './read-content.ts';

/** A file as it is stored: `name` is made of its content. */
export type Asset = { readonly name: string; readonly type: string; readonly bytes: Buffer };

export type ReadMedia = {
	/** Path inside the folder → how it will be served. */
	readonly media: Readonly<Record<string, Media>>;
	readonly assets: readonly Asset[];
	readonly problems: readonly Problem[];
};

/** Widths in pixels in which a photograph is offered, for screens of one, two and three pixels a point. */
const WIDTHS = [360, 720, 1080] as const;

/** Largest file that is taken at all, in bytes. */
const LARGEST = 8_000_000;

/** What a picture may weigh on a metered line before its author hears of it, in bytes. */
const HEAVY_PICTURE = 100_000;

/** Most pixels a picture may have: more takes the memory of a small server. */
const MOST_PIXELS = 40_000_000;

const PICTURE_OR_SOUND = /\.(webp|svg|png|jpe?g|avif|mp3|mp4|webm|vtt)$/i;

/** Reads every picture, sound and film in a folder. A file with a problem is left out and told. */
export async function readMedia(folder: string): Promise<ReadMedia> {
	const media: Record<string, Media> = {};
	const assets: Asset[] = [];
	const problems: Problem[] = [];
	for (const path of await listFiles(folder)) {
		if (!PICTURE_OR_SOUND.test(path)) continue;
		const read = await readOne(await readFile(join(folder, path)), path);
		problems.push(...read.problems);
		assets.push(...read.assets);
		if (read.media) media[path] = read.media;
	}
	return { media, assets, problems };
}

type ReadOne = { media?: Media; assets: Asset[]; problems: Problem[] };

async function readOne(bytes: Buffer, path: string): Promise<ReadOne> {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const refuse = (code: Problem['code'], limit = 0): ReadOne => ({
		assets: [],
		problems: [problemAt({ file: path, line: 1 }, code, { name, limit })]
	});
	if (bytes.length > LARGEST) return refuse('media-too-large', LARGEST / 1_000_000);
	const type = assetType(bytes);
	if (!type) return refuse('media-type');
	if (type.ending === 'svg' && !isStill(bytes.toString('utf8'))) return refuse('svg-alive');
	if (!type.type.startsWith('image/')) {
		const asset = assetOf(bytes, type);
		const media = { url: addressOf(asset), type: type.type, bytes: bytes.length, width: 0, height: 0 };
		return { media, assets: [asset], problems: [] };
	}
	const size = await sizeOf(bytes);
	if (!size) return refuse('media-type');
	if (size.width * size.height > MOST_PIXELS) return refuse('media-too-large', LARGEST / 1_000_000);
	const { media, assets } =
		type.ending === 'svg' ? drawing(assetOf(bytes, type), size) : await photograph(bytes, size);
	const isHeavy = media.bytes > HEAVY_PICTURE;
	return { media, assets, problems: isHeavy ? refuse('media-heavy', HEAVY_PICTURE / 1000).problems : [] };
}

type Size = { width: number; height: number };

function drawing(asset: Asset, size: Size) {
	const { type, bytes } = asset;
	return { media: { url: addressOf(asset), type, bytes: bytes.length, ...size }, assets: [asset] };
}

/**
 * A photograph once for each width up to its own, as WebP, turned upright and without what the camera noted, such as
 * the place. The original is not served. `bytes` is what a usual phone fetches.
 */
async function photograph(bytes: Buffer, own: Size) {
	const largest = Math.min(own.width, WIDTHS[WIDTHS.length - 1]!);
	const widths = [...WIDTHS.filter((width) => width < largest), largest];
	const small = await Promise.all(
		widths.map((width) => sharp(bytes).rotate().resize({ width }).webp({ quality: 78 }).toBuffer())
	);
	const assets = small.map((one) => assetOf(one, { ending: 'webp', type: 'image/webp' }));
	const last = assets[assets.length - 1]!;
	const srcset = assets.map((asset, at) => `${addressOf(asset)} ${widths[at]}w`).join(', ');
	const usual = assets[Math.min(1, assets.length - 1)]!.bytes.length;
	const { width, height } = await sharp(last.bytes).metadata();
	return { media: { url: addressOf(last), type: last.type, bytes: usual, width, height, srcset }, assets };
}

/** Width and height in CSS pixels, or null for a picture that cannot be read. */
async function sizeOf(bytes: Buffer): Promise<Size | null> {
	try {
		const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
		return { width, height };
	} catch {
		// Whatever the reader stumbled over, the author hears that this is no picture.
		return null;
	}
}

function assetOf(bytes: Buffer, { ending, type }: AssetType): Asset {
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
	return { name: `${hash}.${ending}`, type, bytes };
}

function addressOf({ name }: Asset): string {
	return `/media/${name}`;
}
