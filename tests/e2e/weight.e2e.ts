import { expect, test, type Browser } from '@playwright/test';
import { SCENARIO_KINDS } from '../../src/lib/lesson/scenarios/schemas.ts';
import { origin } from './support/people.ts';
import { practices } from './support/practice-lessons.ts';

/** Bytes of script over the wire on a first visit, compressed as the server sends it. */
async function scriptWeight(browser: Browser, path: string): Promise<number> {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	const wire = await page.context().newCDPSession(page);
	const scripts = new Set<string>();
	let bytes = 0;
	wire.on('Network.responseReceived', ({ requestId, type }) => {
		if (type === 'Script') scripts.add(requestId);
	});
	wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (scripts.has(requestId)) bytes += encodedDataLength;
	});
	await wire.send('Network.enable');
	await page.goto(origin() + path, { waitUntil: 'networkidle' });
	await page.close();
	return bytes;
}

const WITH = SCENARIO_KINDS.map((kind) => practices().find((one) => one.kind === kind)!);

test('a lesson with a simulator brings at most 90 kB of script', async ({ browser }) => {
	for (const { kind, path } of WITH) {
		const bytes = await scriptWeight(browser, path);
		console.log(`${kind}: ${(bytes / 1000).toFixed(1)} kB of script`);
		expect(bytes, kind).toBeGreaterThan(10_000);
		expect(bytes, kind).toBeLessThanOrEqual(90_000);
	}
});

test('a lesson without one brings at most 45 kB', async ({ browser }) => {
	const bytes = await scriptWeight(browser, '/learn/internet-va-tim-kiem/luu-chia-se-sap-xep');
	console.log(`plain lesson: ${(bytes / 1000).toFixed(1)} kB of script`);
	expect(bytes).toBeGreaterThan(500);
	expect(bytes).toBeLessThanOrEqual(45_000);
});

test('pictures in lessons have their size written, come late and in fitting sizes', async ({ page }) => {
	await page.goto(`${origin()}/learn/mat-khau-va-xac-nhan-hai-buoc/cau-mat-khau-dai`);
	const pictures = page.locator('.prose img');
	expect(await pictures.count()).toBeGreaterThan(0);
	for (const picture of await pictures.all()) {
		await expect(picture).toHaveAttribute('width', /^\d+$/);
		await expect(picture).toHaveAttribute('height', /^\d+$/);
		await expect(picture).toHaveAttribute('loading', 'lazy');
		expect((await picture.getAttribute('alt'))!.length).toBeGreaterThan(10);
		await picture.scrollIntoViewIfNeeded();
		await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
		const box = await picture.boundingBox();
		expect(box!.width).toBeLessThanOrEqual(360);
	}
});
