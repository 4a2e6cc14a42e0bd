import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	// Town or country is a property of the unit in its version, not of the person: it moves to `stats.area_line`.
	await sql`truncate stats.person_fact, stats.cell`.execute(db);
	await db.schema.alterTable('stats.person_fact').dropColumn('urban_rural').execute();

	// A counter that fell to nothing stays: an index that finds those would keep PostgreSQL from updating counters in place.
	await sql`drop index stats.emptied_cell`.execute(db);
	await sql`alter table stats.cell set (fillfactor = 80)`.execute(db);

	// Where somebody who lives in `area_id` counts: there and in every area above, in the unit of each later version
	// that it became and everything above that one, and in 'all'; from the quarter before that version was in force
	// (what is added up: from the beginning) to its last. Made from the areas; refilled when these change.
	await db.schema
		.createTable('stats.area_line')
		.addColumn('area_id', 'text', (col) => col.notNull())
		.addColumn('counted_in', 'text', (col) => col.notNull())
		.addColumn('urban_rural', 'text', (col) => col.notNull()) // of the unit, in the version of `counted_in`
		.addColumn('first_period', 'text')
		.addColumn('last_period', 'text')
		.addPrimaryKeyConstraint('area_line_pkey', ['area_id', 'counted_in'])
		.execute();

	await sql`insert into stats.area_line values ('unknown', 'unknown', 'unknown'), ('unknown', 'all', 'unknown')`.execute(
		db
	);
	await keepAreaLines(db);

	// Which courses are the basic set, since when. Copied here from the paths, so that a new version of a path changes
	// no figure before everybody has been counted by it.
	await db.schema
		.createTable('stats.basic_set')
		.addColumn('path_id', 'text', (col) => col.notNull())
		.addColumn('version', 'int4', (col) => col.notNull())
		.addColumn('courses', sql`text[]`, (col) => col.notNull())
		.addColumn('valid_from', 'timestamptz') // null: always
		.addPrimaryKeyConstraint('basic_set_pkey', ['path_id', 'version'])
		.execute();

	// How many folds there have been: whatever is kept in a process is kept under this number.
	await db.schema
		.alterTable('stats.folded')
		.addColumn('generation', 'int8', (col) => col.notNull().defaultTo(0))
		.addColumn('recount', 'boolean', (col) => col.notNull().defaultTo(false)) // areas or the basic set changed
		.execute();

	await db.schema
		.createTable('release')
		.addColumn('id', 'text', (col) => col.primaryKey()) // 2026-Q3.2025.r0
		.addColumn('period', 'text', (col) => col.notNull())
		.addColumn('area_version', 'text', (col) => col.notNull().references('area_version.id'))
		.addColumn('revision', 'int4', (col) => col.notNull())
		.addColumn('current', 'boolean', (col) => col.notNull()) // false: a later revision stands in its place
		.addColumn('k', 'int4', (col) => col.notNull())
		.addColumn('as_of', 'timestamptz') // newest event counted
		.addColumn('published_at', 'timestamptz', (col) => col.notNull())
		.addColumn('published_by', 'uuid') // null: the command line
		.addColumn('reason', 'text') // why there is a revision
		.addColumn('digest', 'text', (col) => col.notNull()) // of all its observations
		.addUniqueConstraint('one_release_per_period_version_and_revision', [
			'period',
			'area_version',
			'revision'
		])
		.execute();
	await db.schema
		.createIndex('one_current_release_per_period_and_version')
		.on('release')
		.columns(['period', 'area_version'])
		.where(sql.ref('current'), '=', true)
		.unique()
		.execute();

	// Frozen: rows are inserted with their release and never changed.
	await db.schema
		.createTable('release_observation')
		.addColumn('release_id', 'text', (col) => col.notNull().references('release.id'))
		.addColumn('indicator', 'text', (col) => col.notNull())
		.addColumn('seq', 'int4', (col) => col.notNull()) // the order of the release: area by area, then by dims
		.addColumn('area_id', 'text', (col) => col.notNull())
		.addColumn('level', 'int2', (col) => col.notNull())
		.addColumn('period', 'text', (col) => col.notNull()) // the figure's own: a lagged cohort, a month, a half-year
		.addColumn('dim', 'text', (col) => col.notNull()) // 'total' or the names of the dims, sorted, joined by '+'
		.addColumn('dims', 'jsonb', (col) => col.notNull())
		.addColumn('value', 'float8')
		.addColumn('numerator', 'int4')
		.addColumn('denominator', 'int4')
		.addColumn('obs_status', 'text', (col) => col.notNull())
		.addColumn('conf_status', 'text', (col) => col.notNull())
		.addColumn('reason', 'text')
		.addColumn('note', 'text') // 'repeats-last'
		.addPrimaryKeyConstraint('release_observation_pkey', ['release_id', 'indicator', 'seq'])
		.addCheckConstraint('value_or_reason', sql`(value is null) <> (reason is null)`)
		.execute();
	await db.schema
		.createIndex('release_observation_by_area')
		.on('release_observation')
		.columns(['release_id', 'indicator', 'area_id', 'dim', 'seq'])
		.execute();
	await db.schema
		.createIndex('release_observation_by_level')
		.on('release_observation')
		.columns(['release_id', 'indicator', 'dim', 'level', 'seq'])
		.execute();
}

/**
 * The lines follow the areas by themselves, whoever changes these, and everybody is counted again afterwards. A change
 * with several targets is followed by none: nobody knows where these people went.
 */
async function keepAreaLines(db: Kysely<unknown>): Promise<void> {
	await sql`create view stats.area_line_now as
		with recursive became (area_id, unit_id) as (
			select id, id from area
			union
			select became.area_id, change.to_id
			from became join area_change change on change.from_id = became.unit_id
			where (select count(*) from area_change other where other.from_id = change.from_id) = 1
		), line as (
			select became.area_id, above.ancestor_id as counted_in, unit.kind,
				case when unit.id <> became.area_id then to_char(version.valid_from - interval '3 months', 'YYYY"-Q"Q') end
					as first_period,
				to_char(version.valid_to, 'YYYY"-Q"Q') as last_period
			from became
			join area unit on unit.id = became.unit_id
			join area_version version on version.id = unit.version
			join area_ancestor above on above.area_id = became.unit_id
			union all
			select id, 'all', kind, null, null from area
		)
		select distinct on (area_id, counted_in) area_id, counted_in,
			case when kind in ('phuong', 'thi-tran') then 'urban' when kind = 'xa' then 'rural' else 'unknown' end
				as urban_rural, first_period, last_period
		from line order by area_id, counted_in, kind
		`.execute(db);
	await sql`create function stats.refill_area_line() returns trigger language plpgsql as $$
		begin
			perform pg_advisory_xact_lock(740079002);
			if exists (
				(select * from stats.area_line_now except select * from stats.area_line)
				union all
				(select * from stats.area_line where area_id <> 'unknown' except select * from stats.area_line_now)
			) then
				delete from stats.area_line where area_id <> 'unknown';
				insert into stats.area_line select * from stats.area_line_now;
				update stats.folded set recount = exists (select from learning_event limit 1);
			end if;
			return null;
		end $$`.execute(db);
	// Residents are divided by, so figures kept in a process are old when somebody imports new ones.
	await sql`create function stats.move_generation() returns trigger language plpgsql as $$
		begin
			update stats.folded set generation = generation + 1;
			return null;
		end $$`.execute(db);
	await sql`create trigger generation_moves after insert or update or delete on population
		for each statement execute function stats.move_generation()`.execute(db);
	for (const table of ['area_version', 'area', 'area_ancestor', 'area_change']) {
		await sql`create trigger area_line_follows after insert or update or delete on ${sql.table(table)}
			for each statement execute function stats.refill_area_line()`.execute(db);
	}
}
