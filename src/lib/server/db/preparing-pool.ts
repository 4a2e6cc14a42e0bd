import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** Longer texts are bulk inserts, whose number of rows makes each a text of its own. */
const LONGEST = 2000;
/** Statements a connection keeps prepared; a product has some hundred different ones. */
const MOST = 400;

const names = new Map<string, string>();

/**
 * A pool whose connections prepare a statement the first time and only execute it afterwards: PostgreSQL parses and
 * plans the handful of queries behind a page once per connection instead of once per request.
 */
export function preparingPool(pool: PostgresPool): PostgresPool {
	return {
		options: pool.options,
		end: () => pool.end(),
		connect: async () => preparing(await pool.connect())
	};
}

const known = new WeakMap<PostgresPoolClient, PostgresPoolClient>();

function preparing(client: PostgresPoolClient): PostgresPoolClient {
	const found = known.get(client);
	if (found) return found;
	const made: PostgresPoolClient = Object.create(client, {
		query: {
			value: (asked: unknown, values?: readonly unknown[]) => {
				const name = typeof asked === 'string' && values && values.length > 0 ? nameOf(asked) : undefined;
				const query = name ? { name, text: asked, values } : asked;
				const run = client.query.bind(client) as (query: unknown, values?: readonly unknown[]) => unknown;
				return name ? run(query) : run(query, values);
			}
		},
		release: { value: (error?: Error | boolean) => client.release(error as never) }
	}) as PostgresPoolClient;
	known.set(client, made);
	return made;
}

function nameOf(text: string): string | undefined {
	const name = names.get(text);
	if (name || text.length > LONGEST || names.size >= MOST) return name;
	const made = `q${names.size}`;
	names.set(text, made);
	return made;
}
