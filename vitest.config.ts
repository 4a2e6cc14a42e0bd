import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/bench/**'],
		globalSetup: ['tests/support/global-setup.ts'],
		// A unit test that opens the product's database would be cheating: this address leads nowhere.
		env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nowhere', DATA_DIR: '/nonexistent/nep-so' },
		testTimeout: 30_000,
		hookTimeout: 60_000,
		maxWorkers: 2
	}
});
