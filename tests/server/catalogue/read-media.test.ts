import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStill } from '#lib/server/catalogue/asset-type.ts';
import { readMedia } from '#lib/server/catalogue/read-media.ts';

const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360" viewBox="0 0 640 360"><path d="M0 0h9"/></svg>';
let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'nep-so-media-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function readWith(name: string, content: string | Buffer) {
	await writeFile(join(folder, name), content);
	return readMedia(folder);
}

/** Noise compresses badly: a picture as heavy as a photograph. */
function photo(width: number, height: number) {
	const raw = Buffer.alloc(width * height * 3);
	for (let at = 0; at < raw.length; at += 1) raw[at] = (at * 7919) % 251;
	return sharp(raw, { raw: { width, height, channels: 3 } });
}

test('a drawing is served as it is, with its size', async () => {
	const { media, assets, problems } = await readWith('ve.svg', SVG);
	expect(problems).toEqual([]);
	expect(media['ve.svg']).toMatchObject({ width: 640, height: 360, type: 'image/svg+xml' });
	expect(media['ve.svg']?.url).toBe(`/media/${assets[0]?.name}`);
	expect(media['ve.svg']?.srcset).toBeUndefined();
});

test('a photograph is offered in smaller sizes, none larger than itself', async () => {
	const { media, assets } = await readWith('anh.jpg', await photo(800, 600).jpeg().toBuffer());
	const widths = media['anh.jpg']?.srcset?.split(', ').map((part) => part.split(' ')[1]);
	expect(widths).toEqual(['360w', '720w', '800w']);
	expect(assets).toHaveLength(3);
	for (const { bytes, type } of assets) {
		expect(type).toBe('image/webp');
		expect((await sharp(bytes).metadata()).format).toBe('webp');
	}
});

test('the place where a photograph was taken does not travel with it', async () => {
	const tagged = await photo(400, 300)
		.withExif({ IFD3: { GPSLatitude: '10/1 58/1 0/1' } })
		.jpeg()
		.toBuffer();
	expect((await sharp(tagged).metadata()).exif).toBeDefined();
	const { assets } = await readWith('anh.jpg', tagged);
	expect(assets).not.toHaveLength(0);
	for (const { bytes } of assets) expect((await sharp(bytes).metadata()).exif).toBeUndefined();
});

test.each([
	{ name: 'gia.png', content: 'MZ this is a program', code: 'media-type', because: 'a name proves nothing' },
	{
		name: 'hong.png',
		content: Buffer.from('\x89PNG\r\n\x1a\nrest', 'latin1'),
		code: 'media-type',
		because: 'a broken picture'
	},
	{
		name: 'song.svg',
		content: SVG.replace('<path', '<script>alert(1)</script><path'),
		code: 'svg-alive',
		because: 'code'
	},
	{
		name: 'to.mp3',
		content: Buffer.concat([Buffer.from('ID3'), Buffer.alloc(8_000_001)]),
		code: 'media-too-large',
		because: 'size'
	}
])('$name is left out and told: $because', async ({ name, content, code }) => {
	const { media, problems } = await readWith(name, content);
	expect(media).toEqual({});
	expect(problems).toMatchObject([{ file: name, line: 1, code }]);
});

test.each([
	['<svg onload="x()">', false],
	['<svg><a href="javascript:x()"/></svg>', false],
	['<svg><image href="https://elsewhere.example/a.png"/></svg>', false],
	['<svg><foreignObject/></svg>', false],
	['<svg><style>@import "a.css"</style></svg>', false],
	['<svg><rect style="fill:url(http://a.example)"/></svg>', false],
	['<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', false],
	['<svg><use href="#art"/><rect fill="url(#paint)"/></svg>', true]
])('%s is still: %s', (svg, still) => {
	expect(isStill(svg)).toBe(still);
});
