import { errorCode } from './error-code.ts';

/** Codes of PostgreSQL (a connection lost or refused, a server on its way out) and of the system. */
const AWAY = /^(08|57P|ECONN|ENOENT|ETIMEDOUT|EPIPE)/;

/** Whether something failed because the database cannot be reached now, so that trying again later may help. */
export function isDatabaseAway(thrown: unknown): boolean {
	return AWAY.test(errorCode(thrown)) || /Connection terminated|timeout exceeded/.test(String(thrown));
}
