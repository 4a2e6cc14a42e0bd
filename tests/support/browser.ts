import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is: the one named by CHROMIUM, Playwright's own, or the system's. Null where there is none. */
export function findChromium(): string | null {
	const named = process.env.CHROMIUM;
	return [named, chromium.executablePath(), ...PLACES].find((path) => path && existsSync(path)) ?? null;
}

/** As root Chromium refuses its sandbox; on a closed network its own errands only cost time. */
export const CHROMIUM_ARGS = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];
