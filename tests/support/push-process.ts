/**
 * A real process that works on deliveries, to be killed in the middle. Its first argument is the address of the database,
 * and it says one line when it has begun.
 */
import { registerHooks } from 'node:module';

// Vite takes JSON without being told that it is JSON; node does not.
registerHooks({
	load: (url, context, next) =>
		next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)
});

const { openDatabase } = await import('#lib/server/db/database.ts');
const { openQueue } = await import('#lib/server/jobs/queue.ts');
const { deliveryWork } = await import('#lib/server/notices/deliver.ts');
const { DELIVERIES, queueDeliveries } = await import('#lib/server/notices/queue-deliveries.ts');

const databaseUrl = process.argv[2]!;
const root = process.cwd();
const house = await openDatabase({ databaseUrl, dataDirIsDefault: true, root, say: () => {} });
const log = { error: (...said: unknown[]) => console.error(said) };
const pace = { look: 0.5, silence: 10, watch: 1 };
const queue = await openQueue(house, log, [{ ...DELIVERIES, firstPause: 1, longestPause: 1 }], pace);
await queueDeliveries(house.db, queue, new Date());
await queue.work(DELIVERIES.name, deliveryWork(house.db, { origin: 'https://nep-so.example', place: null }));
console.log('at work');
