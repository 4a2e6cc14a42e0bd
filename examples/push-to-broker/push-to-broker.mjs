// Copies every released figure of a Nếp Số server into an NGSI-LD context broker. Node 20 or newer, no packages.
//   node push-to-broker.mjs http://localhost:3000 http://broker:1026 --header 'NGSILD-Tenant: nepso'
import { parseArgs } from 'node:util';

const { positionals, values: options } = parseArgs({
	allowPositionals: true,
	options: { header: { type: 'string', multiple: true, default: [] } }
});
const [server, broker] = positionals;
if (!server || !broker) throw new Error('Say from where and to where: node push-to-broker.mjs SERVER BROKER');
const headers = Object.fromEntries(options.header.map((line) => line.split(/:\s*/, 2)));

let sent = 0;
let refused = 0;
let next = '/ngsi-ld/v1/entities?type=KeyPerformanceIndicator&limit=100';
while (next) {
	const page = await fetch(new URL(next, server), { headers: { accept: 'application/ld+json' } });
	if (!page.ok) throw new Error(`The server answered ${page.status}: ${await page.text()}`);
	const entities = await page.json();
	if (entities.length > 0) await upsert(entities);
	// The address of the following page stands in the header Link, relative to this one.
	next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
}
process.stdout.write(`${sent} entities sent, ${refused} refused.\n`);
if (refused > 0) process.exitCode = 1;

async function upsert(entities) {
	const response = await fetch(new URL('/ngsi-ld/v1/entityOperations/upsert?options=update', broker), {
		method: 'POST',
		headers: { ...headers, 'content-type': 'application/ld+json' },
		body: JSON.stringify(entities),
		redirect: 'error'
	});
	if (!response.ok) throw new Error(`The broker answered ${response.status}: ${await response.text()}`);
	// 201: some are new; 204: all were known; 207: some were not taken.
	const { errors = [] } = response.status === 207 ? await response.json() : {};
	for (const { entityId, error } of errors) process.stderr.write(`${entityId}: ${JSON.stringify(error)}\n`);
	refused += errors.length;
	sent += entities.length - errors.length;
}
