import { sveltekit } from '@sveltejs/kit/vite';
import { readdirSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** The programs beside the web application: server entry, command line, compile worker. */
function programs(): UserConfig {
	const entries = readdirSync('src/bin').filter((name) => name.endsWith('.ts') && name !== 'launch.ts');
	return {
		resolve: { alias: { '#lib': new URL('./src/lib', import.meta.url).pathname } },
		build: {
			ssr: true,
			target: 'node24',
			outDir: 'build/bin',
			emptyOutDir: true,
			copyPublicDir: false,
			rolldownOptions: {
				input: entries.map((name) => `src/bin/${name}`),
				external: [/build\/handler\.js$/],
				output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
			}
		}
	};
}

/** Builds the script of pages without a client framework under a fixed name; what it imports has hashed names. */
function enhanceScript(): Plugin {
	let forBrowser = false;
	return {
		name: 'enhance-script',
		apply: 'build',
		configResolved(config) {
			forBrowser = !config.build.ssr;
		},
		buildStart() {
			if (forBrowser) this.emitFile({ type: 'chunk', id: 'src/enhance.ts', fileName: '_app/enhance.js' });
		}
	};
}

export default defineConfig(({ mode }) =>
	mode === 'programs'
		? programs()
		: {
				plugins: [sveltekit(), enhanceScript()],
				build: { target: 'es2020' },
				server: { fs: { allow: ['content'] } }
			}
);
