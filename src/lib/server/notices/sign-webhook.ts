import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A new secret as the Standard Webhooks scheme writes it: 32 random bytes in base64 behind `whsec_`. */
export function newWebhookSecret(): string {
	return `${PREFIX}${randomBytes(32).toString('base64')}`;
}

/**
 * The headers that prove where a message comes from (github.com/standard-webhooks/standard-webhooks).
 * @param id the same for every try of one message, so that a receiver knows a repetition
 */
export function webhookHeaders(
	secret: string,
	{ id, at, body }: { readonly id: string; readonly at: Date; readonly body: string }
): Readonly<Record<string, string>> {
	const seconds = String(Math.floor(at.getTime() / 1000));
	const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
	const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
	return { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` };
}
