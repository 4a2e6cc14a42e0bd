import { pino, type Logger } from 'pino';

/** The program's log: one JSON line each, for the server's health only. Nothing personal is ever given to it. */
export function openLog(level: string): Logger {
	return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
