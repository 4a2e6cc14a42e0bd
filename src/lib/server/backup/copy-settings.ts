/**
 * Fixes how PostgreSQL writes and reads values as text, for this transaction: what one server wrote, another must read
 * the same. Scans begin at the beginning, so that two in one snapshot give the same order; a table may take longer
 * than a request may.
 */
export const COPY_SETTINGS = `
	set local statement_timeout = 0;
	set local client_encoding = 'UTF8';
	set local datestyle = 'ISO, YMD';
	set local intervalstyle = 'postgres';
	set local timezone = 'UTC';
	set local extra_float_digits = 1;
	set local synchronize_seqscans = off`;
