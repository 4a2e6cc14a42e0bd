import adapter from '@sveltejs/adapter-node';
import { mdsvex } from 'mdsvex';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	extensions: ['.svelte', '.svx'],
	preprocess: [
		mdsvex({
			extensions: ['.svx'],
			highlight: false,
			smartypants: false,
			layoutPropForwarding: 'runes'
		})
	],
	onwarn(warning, warn) {
		// What mdsvex writes into our documents, not we.
		if (warning.code !== 'script_context_deprecated') warn(warning);
	},
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	vitePlugin: {
		// Blocks and what documents show are loaded by name, so no page knows their sheets: each brings its own rules,
		// also without a script.
		dynamicCompileOptions: ({ filename }) =>
			/\/components\/((blocks|charts|documents)\/[\w/-]+|Figure|ProgressBar)\.svelte$/.test(filename)
				? { css: 'injected' }
				: undefined
	},
	kit: {
		// Our own entry (src/bin/serve.ts) decides protocol, host and port, so the adapter must not read
		// the plain ORIGIN, HOST and PORT variables too.
		adapter: adapter({ envPrefix: 'KIT_', precompress: true }),
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		// A component's few rules travel inside the page, the shared sheet is fetched once: on a slow line round trips
		// cost more than bytes.
		inlineStyleThreshold: 4096,
		version: { pollInterval: 0 },
		output: { preloadStrategy: 'modulepreload' }
	}
};

export default config;
