import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../support/browser.ts';
import { LESSON, LESSON_PATH } from './cast.ts';
import { PLAIN_COURSE } from './plain-course.ts';

/** Kilobytes (1000 bytes) over the wire, headers included, by what they were for; `all` is their sum. */
export type Weight = Readonly<
	Record<'document' | 'stylesheet' | 'script' | 'font' | 'image' | 'other' | 'all', number>
>;

/** First visits, each in a browser that has never been here. */
export type Weights = { readonly home: Weight; readonly lesson: Weight; readonly plainLesson: Weight };

const PHONE = { width: 360, height: 740 };

/** Weighs the pages in Chromium; null where there is none. */
export async function weighPages(origin: string): Promise<Weights | null> {
	const executablePath = findChromium();
	if (!executablePath) return null;
	const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
	try {
		return {
			home: await weigh(browser, `${origin}/`),
			lesson: await weigh(browser, origin + LESSON_PATH),
			plainLesson: await weigh(browser, `${origin}/learn/${PLAIN_COURSE}/${LESSON}`)
		};
	} finally {
		await browser.close();
	}
}

async function weigh(browser: Browser, url: string): Promise<Weight> {
	const page = await browser.newPage({ viewport: PHONE, locale: 'vi-VN' });
	const wire = await page.context().newCDPSession(page);
	const kinds = new Map<string, keyof Weight>();
	const weight = { document: 0, stylesheet: 0, script: 0, font: 0, image: 0, other: 0, all: 0 };
	wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, kindOf(type)));
	wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		weight[kinds.get(requestId) ?? 'other'] += encodedDataLength / 1000;
		weight.all += encodedDataLength / 1000;
	});
	await wire.send('Network.enable');
	const opened = await page.goto(url, { waitUntil: 'networkidle' });
	if (opened?.status() !== 200) throw new Error(`${url} answered ${opened?.status()}.`);
	// What only comes when it is scrolled to is part of a visit.
	await page.keyboard.press('End');
	await page.waitForLoadState('networkidle');
	await page.close();
	return weight;
}

function kindOf(type: string): keyof Weight {
	const kind = type.toLowerCase();
	return kind === 'document' ||
		kind === 'stylesheet' ||
		kind === 'script' ||
		kind === 'font' ||
		kind === 'image'
		? kind
		: 'other';
}

export function printWeights(weights: Weights): void {
	const kinds = ['document', 'stylesheet', 'script', 'font', 'image', 'other', 'all'] as const;
	console.log('\nFirst visits in Chromium, kilobytes over the wire\n');
	console.log(' '.repeat(30) + kinds.map((kind) => kind.padStart(11)).join(''));
	const rows = {
		home: 'home',
		lesson: 'lesson with a practice block',
		plainLesson: 'lesson without'
	} as const;
	for (const page of ['home', 'lesson', 'plainLesson'] as const) {
		const cells = kinds.map((kind) => weights[page][kind].toFixed(1).padStart(11));
		console.log(rows[page].padEnd(30) + cells.join(''));
	}
}
