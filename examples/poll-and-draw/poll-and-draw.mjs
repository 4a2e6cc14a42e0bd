// Polls one indicator of a Nếp Số server and draws it as an SVG file. Node 20 or newer, no packages.
//   node poll-and-draw.mjs http://localhost:3000 --indicator cov.active_share --level 3 --out figure.svg --every 3600
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { drawFigure } from './draw-figure.mjs';

const { positionals, values: options } = parseArgs({
	allowPositionals: true,
	options: {
		indicator: { type: 'string', default: 'cov.active_share' },
		level: { type: 'string', default: '3' }, // 1 province, 2 district, 3 commune
		lang: { type: 'string', default: 'vi' },
		out: { type: 'string', default: 'figure.svg' },
		every: { type: 'string' } // seconds; left out: once
	}
});
const [server] = positionals;
if (!server) throw new Error('Say where the server is: node poll-and-draw.mjs http://localhost:3000');

const figures = new URL(`/api/v1/metrics/${options.indicator}/observations`, server);
figures.searchParams.set('by', 'total');
figures.searchParams.set('level', options.level);
const memory = `${options.out}.etag`;

do {
	await poll();
	if (options.every) await new Promise((resolve) => setTimeout(resolve, 1000 * Number(options.every)));
} while (options.every);

async function poll() {
	// The tag of the first page changes when, and only when, other figures are published.
	const known = await readFile(memory, 'utf8').catch(() => '');
	const first = await get(figures, known ? { 'if-none-match': known } : {});
	if (first.status === 304) return say('Nothing new.');
	const page = await first.json();
	const observations = [...page.observations, ...(await rest(page, 'observations'))];
	if (observations.length === 0) return say('Nothing is published yet.');
	const { indicators } = await (await get(new URL('/api/v1/metrics', server))).json();
	const definition = indicators.find(({ id }) => id === options.indicator);
	const names = await areaNames(observations[0].areaVersion);
	const svg = drawFigure({ definition, observations, names, release: page.release, language: options.lang });
	await writeFile(options.out, svg);
	await writeFile(memory, first.headers.get('etag'));
	say(`${options.out}: ${observations.length} areas of release ${page.release}.`);
}

/** What stands on the pages after this one. `next` is the address of the following page, null on the last. */
async function rest(page, what) {
	const all = [];
	for (let { next } = page; next;) {
		const following = await (await get(next)).json();
		all.push(...following[what]);
		next = following.next;
	}
	return all;
}

async function areaNames(version) {
	const address = new URL('/api/v1/areas', server);
	address.searchParams.set('version', version);
	const page = await (await get(address)).json();
	return new Map([...page.areas, ...(await rest(page, 'areas'))].map(({ id, name }) => [id, name]));
}

async function get(address, headers = {}) {
	const response = await fetch(address, { headers: { 'accept-language': options.lang, ...headers } });
	if (response.ok || response.status === 304) return response;
	const { title, detail } = await response.json().catch(() => ({}));
	throw new Error(`${address} answered ${response.status}: ${detail ?? title ?? ''}`);
}

function say(sentence) {
	process.stdout.write(`${sentence}\n`);
}
