import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { IMPORT_DEEDS, type ImportKind, type VersionFacts } from '#lib/forms/areas/area-import.ts';
import { decodeFile } from '#lib/forms/areas/decode-file.ts';
import { readVersion } from '#lib/forms/areas/version-form.ts';
import { listVersions } from '#lib/server/areas/area-versions.ts';
import { loadFile } from '#lib/server/areas/imports/load-file.ts';
import { planImport, type ImportFile } from '#lib/server/areas/imports/plan-import.ts';
import type { Db } from '#lib/server/db/db.ts';
import { recordAudit } from '#lib/server/events/audit.ts';
import { StartupError } from '#lib/vocabulary/startup-error.ts';
import type { Io } from './io.ts';
import { sayCounts, sayImportProblems } from './say-import.ts';
import { withHouse } from './with-house.ts';

type Checked = { readonly check?: boolean };
/** The words of `areas import`; what is left out stays as it is, or must be given for a new version. */
type VersionOptions = Checked & {
	readonly version: string;
	readonly titleVi?: string;
	readonly titleEn?: string;
	readonly from?: string;
	readonly to?: string;
};

/** Adds `areas import`, `areas import-changes` and `population import`. `run` hears the work of the one that is asked for. */
export function addAreaCommands(
	program: Command,
	io: Io,
	run: (work: Promise<number>) => Promise<void>
): void {
	program.enablePositionalOptions(); // `--version` after a command is the command's
	const areas = program.command('areas').description('Danh mục địa bàn · Lists of areas');
	fileCommand(areas, 'import', 'Nạp đơn vị hành chính · Load administrative units')
		.requiredOption('--version <id>', 'mã danh mục · code of the list')
		.option('--title-vi <title>', 'tên tiếng Việt · title in Vietnamese')
		.option('--title-en <title>', 'tên tiếng Anh · title in English')
		.option('--from <day>', 'ngày đầu · first day, 2027-01-01')
		.option('--to <day>', 'ngày cuối · last day, 2027-12-31')
		.action((path: string, options: VersionOptions) =>
			run(runFile(io, path, 'units', options.check, (db) => versionGiven(db, options)))
		);
	fileCommand(areas, 'import-changes', 'Nạp thay đổi đơn vị · Load what old units became').action(
		(path: string, { check }: Checked) => run(runFile(io, path, 'changes', check))
	);
	const population = program.command('population').description('Số dân · Population figures');
	fileCommand(population, 'import', 'Nạp số dân · Load population figures').action(
		(path: string, { check }: Checked) => run(runFile(io, path, 'population', check))
	);
}

function fileCommand(parent: Command, name: string, description: string): Command {
	return parent
		.command(name)
		.description(description)
		.argument('<file>', 'tệp CSV · CSV file')
		.option('--check', 'chỉ xem trước, không ghi gì · only preview, write nothing');
}

/** Previews or loads one file. @returns 1 where a mistake kept it out */
async function runFile(
	io: Io,
	path: string,
	kind: ImportKind,
	check = false,
	version: (db: Db) => Promise<VersionFacts | null> = () => Promise.resolve(null)
): Promise<number> {
	const { text, problem } = decodeFile(await read(resolve(io.cwd, path)));
	if (problem) return sayImportProblems(io, path, [problem]);
	return withHouse(io, async ({ db }) => {
		const file = { kind, text, version: await version(db) } as ImportFile;
		const plan = check ? await planImport(db, file) : (await loadFile(db, file, record)).plan;
		const status = sayImportProblems(io, path, plan.problems);
		sayCounts(io, plan, check || status > 0);
		return status;
	});
}

/** Whoever may run the command line is no account, so the log names the program. */
const record: Parameters<typeof loadFile>[2] = (tx, { kind, counts }) =>
	recordAudit(tx, null, IMPORT_DEEDS[kind], null, { ...counts });

async function versionGiven(db: Db, options: VersionOptions): Promise<VersionFacts> {
	const known = (await listVersions(db)).find(({ id }) => id === options.version);
	const stated = {
		id: options.version,
		titleVi: options.titleVi ?? known?.titleVi,
		titleEn: options.titleEn ?? known?.titleEn,
		validFrom: options.from ?? known?.validFrom,
		validTo: options.to ?? known?.validTo ?? ''
	};
	const { facts, errors } = readVersion(stated, 'vi');
	if (facts) return facts;
	const told = (locale: 'vi' | 'en') => Object.values(readVersion(stated, locale).errors ?? errors).join(' ');
	const options_ = '--title-vi, --title-en, --from, --to';
	throw new StartupError({
		vi: `Danh mục “${options.version}”: ${told('vi')} Danh mục mới cần: ${options_}.`,
		en: `List “${options.version}”: ${told('en')} A new list needs: ${options_}.`
	});
}

async function read(path: string): Promise<Uint8Array> {
	try {
		return await readFile(path);
	} catch {
		throw new StartupError({ vi: `Không mở được tệp ${path}.`, en: `The file ${path} cannot be opened.` });
	}
}
