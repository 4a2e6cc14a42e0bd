import type { Migration } from 'kysely/migration';

const files = import.meta.glob<Migration>('/migrations/*.ts', { eager: true });

/** Every migration by its name (`0001-areas`), in whatever way the program was built. */
export const migrations: Record<string, Migration> = Object.fromEntries(
	Object.entries(files).map(([path, migration]) => [path.replace(/^.*\/|\.ts$/g, ''), migration])
);
