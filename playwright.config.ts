import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './tests/support/browser.ts';

const executablePath = findChromium();
if (!executablePath) {
	throw new Error(
		'No Chromium found. Install Debian’s package `chromium` (apt-get install chromium), or set CHROMIUM.'
	);
}

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	globalSetup: './tests/e2e/support/start-servers.ts',
	workers: 2,
	fullyParallel: false,
	forbidOnly: true,
	retries: 0,
	timeout: 300_000,
	reporter: [['line']],
	use: {
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		viewport: { width: 360, height: 740 },
		screenshot: 'only-on-failure',
		launchOptions: { executablePath, args: CHROMIUM_ARGS }
	},
	outputDir: 'test-results'
});
