import { expect, test } from 'vitest';
import { newWebhookSecret, webhookHeaders } from '#lib/server/notices/sign-webhook.ts';

test('the example of the Standard Webhooks specification has its signature', () => {
	const headers = webhookHeaders('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', {
		id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
		at: new Date(1614265330 * 1000),
		body: '{"test": 2432232314}'
	});
	expect(headers).toEqual({
		'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
		'webhook-timestamp': '1614265330',
		'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
	});
});

test('a secret is 32 random bytes', () => {
	const secrets = Array.from({ length: 20 }, newWebhookSecret);
	expect(new Set(secrets).size).toBe(20);
	for (const secret of secrets) expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
});
