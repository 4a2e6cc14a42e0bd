import pg from 'pg';

/** A table with rows of ours. `columns` are those that can be written, in their order. */
export type StoredTable = { readonly name: string; readonly columns: readonly string[] };

/** Sign-ins and counters of tries: worthless in another house, and emptied by a restore. */
const PASSING: readonly string[] = ['public.session', 'public.rate_limit'];

/** Kept by the migrations themselves. */
const OF_MIGRATIONS: readonly string[] = ['public.kysely_migration', 'public.kysely_migration_lock'];

/** Made from other tables by the database itself, whenever these change: a restore of those makes it again. */
const DERIVED: readonly string[] = ['stats.area_line'];

type Row = StoredTable & { readonly points_at: readonly string[] };

/** What a backup holds: every table but the passing ones, each after the tables its rows point at. */
export async function listStoredTables(client: pg.ClientBase): Promise<StoredTable[]> {
	const rows = await readCatalog(client);
	return inLoadingOrder(rows.filter(({ name }) => ![...PASSING, ...OF_MIGRATIONS].includes(name)));
}

/** Every table of ours by name, those of the migrations too. */
export async function listTableNames(client: pg.ClientBase): Promise<string[]> {
	return (await readCatalog(client)).map(({ name }) => name);
}

/** What a restore empties before it loads. */
export async function listEmptiedTables(client: pg.ClientBase): Promise<string[]> {
	return (await listTableNames(client)).filter((name) => !OF_MIGRATIONS.includes(name));
}

/** `public.account` as SQL writes it. */
export function quoted(table: string): string {
	return table.split('.').map(pg.escapeIdentifier).join('.');
}

/** The whole of both schemas, as the database itself tells it; the database is this product's own. */
async function readCatalog(client: pg.ClientBase): Promise<Row[]> {
	const { rows } = await client.query<Row>(
		`
		select space.nspname || '.' || tab.relname as name,
			array(select attname::text from pg_attribute col
				where col.attrelid = tab.oid and attnum > 0 and not attisdropped and attgenerated = ''
				order by attnum) as columns,
			array(select distinct other.nspname || '.' || target.relname
				from pg_constraint con join pg_class target on target.oid = con.confrelid
				join pg_namespace other on other.oid = target.relnamespace
				where con.conrelid = tab.oid and con.contype = 'f' and con.confrelid <> tab.oid) as points_at
		from pg_class tab join pg_namespace space on space.oid = tab.relnamespace
		where space.nspname in ('public', 'stats') and tab.relkind = 'r'
			and not exists (select from pg_depend where objid = tab.oid and deptype = 'e')
			and space.nspname || '.' || tab.relname <> all ($1)
		order by (space.nspname || '.' || tab.relname) collate "C"`,
		[DERIVED]
	);
	return rows;
}

function inLoadingOrder(rows: readonly Row[]): StoredTable[] {
	const ordered: StoredTable[] = [];
	const waiting = [...rows];
	while (waiting.length > 0) {
		const isPlaced = (name: string) => !waiting.some((row) => row.name === name);
		const next = waiting.findIndex((row) => row.points_at.every(isPlaced));
		if (next < 0)
			throw new Error(`Tables point at each other in a circle: ${waiting.map((row) => row.name).join()}`);
		const [{ name, columns }] = waiting.splice(next, 1) as [Row];
		ordered.push({ name, columns });
	}
	return ordered;
}
