import { Command } from 'commander';
import { addAreaCommands } from './area-commands.ts';
import { runBackup, runRestore } from './backup-commands.ts';
import { runDoctor } from './doctor-command.ts';
import { runGenerate, type GenerateOptions } from './generate-command.ts';
import { runMigrate, runPublish, runRecompute, runSeed } from './house-commands.ts';
import type { Io } from './io.ts';
import { runLint } from './lint-command.ts';
import { runClosePeriod } from './release-command.ts';

/** Commander's own headings, in both languages. */
const TITLES: Readonly<Record<string, string>> = {
	'Usage:': 'Cách dùng · Usage:',
	'Arguments:': 'Tham số · Arguments:',
	'Options:': 'Tùy chọn · Options:',
	'Commands:': 'Lệnh · Commands:'
};

const EXAMPLES = `
Ví dụ · Examples:
  npm run nepso -- doctor
  npm run nepso -- backup ~/nep-so-2026-11-23.tar.gz
  npm run nepso -- restore ~/nep-so-2026-11-23.tar.gz --replace
  npm run nepso -- lint content/courses/nhan-dien-lua-dao
  npm run nepso -- population import so-dan.csv --check`;

/** Every command with its words. `finish` hears the exit status of the one that ran. */
export function nepsoProgram(io: Io, finish: (status: number) => void): Command {
	const program = styled(io);
	const run = async (work: Promise<number>) => finish(await work);
	program
		.command('migrate')
		.description('Cập nhật các bảng của cơ sở dữ liệu · Bring the database’s tables up to date')
		.action(() => run(runMigrate(io)));
	program
		.command('seed')
		.description('Nạp danh mục địa bàn · Bring in the administrative areas')
		.action(() => run(runSeed(io)));
	program
		.command('publish-content')
		.description('Xuất bản khóa học mới trong CONTENT_DIR · Publish what is new in CONTENT_DIR')
		.action(() => run(runPublish(io)));
	program
		.command('lint')
		.description('Kiểm tra tệp khóa học, không ghi gì · Check course files, writing nothing')
		.argument('[path]', 'thư mục nội dung hoặc một khóa học · content folder or one course')
		.option('--strict', 'lời khuyên cũng tính là lỗi · advice counts as a mistake')
		.action((path: string | undefined, options: { strict?: boolean }) => run(runLint(io, path, options)));
	program
		.command('recompute')
		.description('Tính lại số liệu từ đầu · Count the figures anew from all events')
		.option('--check', 'chỉ so sánh, không đổi gì · only compare, change nothing')
		.action((options: { check?: boolean }) => run(runRecompute(io, options)));
	program
		.command('close-period')
		.description('Đóng và công bố một quý đã qua · Close and publish a quarter that is over')
		.argument('<quarter>', 'quý, ví dụ 2026-Q3 · quarter, for example 2026-Q3')
		.option('--preview', 'chỉ xem sẽ che gì, không công bố · only tell what would be withheld')
		.option('--revise <reason>', 'công bố bản sửa, kèm lý do · publish a revision, with its reason')
		.action((quarter: string, options: { preview?: boolean; revise?: string }) =>
			run(runClosePeriod(io, quarter, options))
		);
	program
		.command('generate')
		.description(
			'Sinh người dân giả định vào nơi trống để thử quy mô · Fill an empty house with invented citizens, to try its size'
		)
		.requiredOption('--citizens <n>', 'bao nhiêu người · how many people')
		.option('--events <n>', 'sự kiện học mỗi người, trung bình · learning events of each, on average', '10')
		.option('--seed <n>', 'cùng số thì ra cùng dữ liệu · the same number gives the same data', '1')
		.option('--yes', 'làm thật; không có thì chỉ nói sẽ làm gì · do it; without, only say what would be done')
		.option('--no-count', 'không tính số liệu sau đó · do not count the figures afterwards')
		.action((options: GenerateOptions) => run(runGenerate(io, options)));
	program
		.command('doctor')
		.description('Khám nơi cài đặt và chỉ cách chữa · Look the installation over and say what to do')
		.action(() => run(runDoctor(io)));
	program
		.command('backup')
		.description(
			'Sao lưu toàn bộ, kể cả khi ứng dụng đang chạy · Back everything up, also while the application runs'
		)
		.argument('<file>', 'tệp sẽ tạo, .tar.gz; không ghi đè · file to make, .tar.gz; never overwritten')
		.action((file: string) => run(runBackup(io, file)));
	program
		.command('restore')
		.description('Khôi phục từ bản sao lưu, được hết hoặc không đổi gì · Restore a backup, all or nothing')
		.argument('<file>', 'bản sao lưu · the backup')
		.option('--replace', 'thay toàn bộ dữ liệu đang có · replace all the data that is there')
		.action((file: string, options: { replace?: boolean }) => run(runRestore(io, file, options)));
	addAreaCommands(program, io, run);
	return program;
}

function styled(io: Io): Command {
	return new Command('nepso')
		.usage('<lệnh · command> [--help]')
		.description('Dòng lệnh của Nếp Số · The command line of Nếp Số')
		.version(io.programVersion, '-V, --version', 'số phiên bản · version number')
		.helpOption('-h, --help', 'xem hướng dẫn · show this help')
		.helpCommand('help [command]', 'hướng dẫn về một lệnh · help for a command')
		.addHelpText('after', EXAMPLES)
		.configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
		.configureOutput({
			writeOut: (text) => io.out(text.trimEnd()),
			writeErr: (text) => io.err(text.trimEnd()),
			outputError: (text, write) => write(`Lệnh chưa đúng · ${text}`)
		})
		.showHelpAfterError()
		.exitOverride();
}
