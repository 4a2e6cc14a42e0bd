// Receives the message `release.published` and checks that it is from the server that knows the secret.
// Node 20 or newer, no packages.
//   WEBHOOK_SECRET=whsec_… node verify-webhook.mjs 8080
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const { WEBHOOK_SECRET: secret } = process.env;
if (!secret?.startsWith('whsec_'))
	throw new Error('Put the secret into WEBHOOK_SECRET; it begins with whsec_.');
const key = Buffer.from(secret.slice('whsec_'.length), 'base64');

/** An older message may be a recording that somebody plays again. */
const OLDEST_SECONDS = 5 * 60;
const LONGEST = 64 * 1024;

/** A message that got no answer comes again, under the same id. */
const seen = new Set();

const server = createServer(async (request, response) => {
	// The signature is over the very bytes that came: read them as they are, and parse them only afterwards.
	const body = await bodyOf(request).catch(() => null);
	if (body === null || !isGenuine(request.headers, body)) return response.writeHead(400).end('not genuine');
	const id = request.headers['webhook-id'];
	if (!seen.has(id)) hear(JSON.parse(body));
	seen.add(id);
	response.writeHead(204).end();
});
server.listen(Number(process.argv[2] ?? 8080), () => say(`Listening on port ${server.address().port}.`));

function isGenuine(headers, body) {
	const id = headers['webhook-id'];
	const seconds = headers['webhook-timestamp'];
	if (!(Math.abs(Date.now() / 1000 - Number(seconds)) < OLDEST_SECONDS)) return false;
	const expected = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest();
	// There may be several, while a secret is being changed.
	return String(headers['webhook-signature'])
		.split(' ')
		.some((one) => one.startsWith('v1,') && isSame(Buffer.from(one.slice(3), 'base64'), expected));
}

function isSame(one, other) {
	return one.length === other.length && timingSafeEqual(one, other);
}

function hear(message) {
	if (message.type === 'release.published')
		say(`Published: ${message.release}, see ${message.links.catalogue}`);
	else say(`Genuine: ${message.type}`);
}

async function bodyOf(request) {
	const chunks = [];
	let size = 0;
	for await (const chunk of request) {
		size += chunk.length;
		if (size > LONGEST) throw new Error('too long');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

function say(sentence) {
	process.stdout.write(`${sentence}\n`);
}
