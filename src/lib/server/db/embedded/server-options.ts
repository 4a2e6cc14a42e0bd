/**
 * How the private PostgreSQL is set: for one small machine, with every promise of durability kept (fsync and
 * full_page_writes stay on). Given at each start, so that a new version of the code brings its settings along.
 */
export function serverOptions(cluster: string, socketDir: string): string[] {
	const settings: Record<string, string> = {
		listen_addresses: '', // no TCP: only the socket, only whoever may enter its directory
		unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
		unix_socket_permissions: '0700',
		max_connections: '100',
		shared_buffers: '128MB',
		max_wal_size: '512MB',
		jit: 'off',
		// Parallel workers speak through /dev/shm, which containers keep tiny.
		max_parallel_workers_per_gather: '0',
		timezone: 'UTC',
		log_timezone: 'UTC',
		// The log stays short and names nobody: no statements, no rows, no errors that the application sees itself.
		log_min_messages: 'log',
		log_min_error_statement: 'panic',
		log_error_verbosity: 'terse',
		log_checkpoints: 'off',
		log_autovacuum_min_duration: '-1',
		log_line_prefix: '%m [%p] '
	};
	return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
