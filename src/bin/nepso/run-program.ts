import { CommanderError } from 'commander';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import type { Io } from './io.ts';
import { nepsoProgram } from './program.ts';

/** PostgreSQL: the table is not there. */
const NO_SUCH_TABLE = '42P01';

const NOT_MIGRATED = new StartupError({
	vi: 'Cơ sở dữ liệu chưa được chuẩn bị. Hãy chạy trước: npm run nepso -- migrate',
	en: 'The database is not prepared yet. Run first: npm run nepso -- migrate'
});

/**
 * Runs one command line.
 * @param args without the program's name
 * @returns the exit status: 0 well, 1 not well, 2 not understood, 130 stopped by Ctrl-C
 */
export async function runProgram(args: readonly string[], io: Io): Promise<number> {
	let status = 0;
	const program = nepsoProgram(io, (given) => (status = given));
	try {
		await program.parseAsync(args, { from: 'user' });
		return status;
	} catch (thrown) {
		if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
		if (io.signal.aborted) {
			io.err(
				'Đã dừng theo yêu cầu; việc đang làm dở không để lại gì. Stopped as asked; what was under way left nothing.'
			);
			return 130;
		}
		tell(io, isMissingTable(thrown) ? NOT_MIGRATED : thrown);
		return 1;
	}
}

function isMissingTable(thrown: unknown): boolean {
	return thrown instanceof Error && 'code' in thrown && thrown.code === NO_SUCH_TABLE;
}

/** A planned trouble is told in words; anything else is a bug and shows where. */
function tell(io: Io, thrown: unknown): void {
	if (thrown instanceof StartupError) io.err(`\n✗ ${thrown.sentence.vi}\n  ${thrown.sentence.en}`);
	else io.err(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
}
