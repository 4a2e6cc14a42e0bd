import type { Settings } from '../../settings.ts';

/** What a command has of the world besides its house: results go out, progress and trouble go to err. */
export type Io = {
	readonly out: (line: string) => void;
	readonly err: (line: string) => void;
	/** Checked on first use, so that help is there even when the settings are wrong. @throws StartupError */
	readonly settings: () => Settings;
	readonly programVersion: string;
	/** Where the person stood who typed the command; paths they give begin there. */
	readonly cwd: string;
	/** Aborted by Ctrl-C. */
	readonly signal: AbortSignal;
};

/** A command's work. @returns the exit status */
export type Work<Given extends readonly unknown[] = []> = (io: Io, ...given: Given) => Promise<number>;
