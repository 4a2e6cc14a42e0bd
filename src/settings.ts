import { join, resolve } from 'node:path';
import { z } from 'zod';
import { RELEASE_THRESHOLD } from '#lib/rules/disclosure.ts';
import { isProxy } from '#lib/server/web/origin.ts';
import { StartupError } from '#lib/vocabulary/startup-error.ts';

/** Fewest people a figure may show: below three, a person would find the other one. */
function threshold(usual: number) {
	return z
		.string()
		.regex(/^\d{1,3}$/)
		.transform(Number)
		.pipe(z.number().min(3))
		.default(usual);
}

const SHAPE = z.object({
	HOST: z.string().min(1).default('0.0.0.0'),
	PORT: z
		.string()
		.regex(/^\d{1,5}$/)
		.transform(Number)
		.pipe(z.number().max(65535))
		.default(3000),
	ORIGIN: z
		.url({ protocol: /^https?$/ })
		.transform((url) => new URL(url).origin)
		.optional(),
	PLACE: z.string().trim().min(1).max(60).optional(),
	DATA_DIR: z.string().min(1).optional(),
	DATABASE_URL: z.string().min(1).optional(),
	DATABASE_REPLICA_URL: z.string().min(1).optional(),
	CONTENT_DIR: z.string().min(1).default('content'),
	GEOJSON_DIR: z.string().min(1).optional(),
	TRUSTED_PROXIES: z
		.string()
		.default('loopback')
		.transform((text) => text.split(',').map((part) => part.trim()))
		.refine((parts) => parts.every(isProxy)),
	RELEASE_THRESHOLD: threshold(RELEASE_THRESHOLD),
	METRICS_TOKEN: z.string().min(16).optional(),
	API_CALLS_PER_MINUTE: z
		.string()
		.regex(/^[1-9]\d{0,6}$/)
		.transform(Number)
		.default(120),
	JOBS: z.enum(['on', 'off']).default('on'),
	DEMO: z.enum(['on', 'off']).default('off'),
	LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info')
});

/** What the program was told from outside, checked. Every variable is described in `.env.example`. */
export type Settings = {
	readonly host: string;
	readonly port: number;
	/** The public address; links on paper are made from it alone. */
	readonly origin: string;
	readonly originIsSet: boolean;
	/** Whose platform this is, as printed on certificates: a province, a city. */
	readonly place: string | null;
	/** Project root: where package.json, content/ and node_modules/ are. */
	readonly root: string;
	readonly dataDir: string;
	readonly dataDirIsDefault: boolean;
	readonly databaseUrl: string | undefined;
	readonly replicaUrl: string | undefined;
	readonly contentDir: string;
	/** Where an operator puts the outlines of areas, `<version>.geojson`. */
	readonly geojsonDir: string;
	readonly trustedProxies: readonly string[];
	/** Fewest people a published figure may show. */
	readonly releaseThreshold: number;
	/** What a health monitor must present; without it only this machine and its proxies may ask. */
	readonly metricsToken: string | undefined;
	/** Calls of the API an address may make; a key and a sign-in get five times as many. */
	readonly apiCallsPerMinute: number;
	readonly jobs: boolean;
	readonly demo: boolean;
	readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
};

/**
 * Reads and checks the environment.
 * @throws StartupError naming the first variable that is wrong, and what it may be.
 */
export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
	// An empty variable means "not set": that is how .env files and service managers write it.
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
	const read = SHAPE.safeParse(given);
	if (!read.success) throw wrongVariable(String(read.error.issues[0]?.path[0]));
	const { data } = read;
	const dataDir = resolve(root, data.DATA_DIR ?? (data.DEMO === 'on' ? 'demo-data' : 'data'));
	return {
		host: data.HOST,
		port: data.PORT,
		origin: data.ORIGIN ?? `http://localhost:${data.PORT}`,
		originIsSet: data.ORIGIN !== undefined,
		place: data.PLACE ?? (data.DEMO === 'on' ? 'Bình Dương' : null),
		root,
		dataDir,
		dataDirIsDefault: data.DATA_DIR === undefined,
		databaseUrl: data.DATABASE_URL,
		replicaUrl: data.DATABASE_REPLICA_URL,
		contentDir: resolve(root, data.CONTENT_DIR),
		geojsonDir: resolve(root, data.GEOJSON_DIR ?? join(dataDir, 'geo')),
		trustedProxies: data.TRUSTED_PROXIES,
		releaseThreshold: data.RELEASE_THRESHOLD,
		metricsToken: data.METRICS_TOKEN,
		apiCallsPerMinute: data.API_CALLS_PER_MINUTE,
		jobs: data.JOBS === 'on',
		demo: data.DEMO === 'on',
		logLevel: data.LOG_LEVEL
	};
}

const EXAMPLES: Readonly<Record<string, string>> = {
	PORT: '3000',
	ORIGIN: 'https://hoc.example.vn',
	TRUSTED_PROXIES: 'loopback,10.0.0.0/8',
	RELEASE_THRESHOLD: '10',
	METRICS_TOKEN: 'a-long-random-text',
	API_CALLS_PER_MINUTE: '120',
	JOBS: 'on | off',
	DEMO: 'on | off',
	LOG_LEVEL: 'debug | info | warn | error'
};

function wrongVariable(name: string): StartupError {
	const example = EXAMPLES[name] ?? '…';
	return new StartupError({
		vi: `Biến môi trường ${name} có giá trị không dùng được. Ví dụ đúng: ${name}=${example}. Xem .env.example.`,
		en: `The variable ${name} has a value that cannot be used. A right one: ${name}=${example}. See .env.example.`
	});
}
