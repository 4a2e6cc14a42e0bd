import { sql } from 'kysely';
import { countAccountsWithoutLogin, countLoginsWithoutAccount } from '../accounts/orphans.ts';
import { findLogin } from '../accounts/logins.ts';
import { countBrokenCodes } from '../credentials/orphans.ts';
import type { Db } from '../db/db.ts';
import { listMigrationsRun } from '../db/migrations-run.ts';
import { DEMO_SIGN_INS } from '../demo/demo-sign-ins.ts';
import { findOldestPending } from '../events/pending-events.ts';
import { unwell, well, type Finding } from './finding.ts';

/** An event waits a second or so while the application runs. */
const PENDING_MINUTES = 10;
const MINUTE = 60 * 1000;

export type Examined = {
	/** Names of the migrations this program has. */
	readonly known: readonly string[];
	readonly demo: boolean;
	readonly now: Date;
};

/** Looks at everything the database can tell. Where it is not migrated, only that is told. */
export async function examineDatabase(db: Db, examined: Examined): Promise<Finding[]> {
	const answers = await examineVersion(db);
	const migrated = await examineMigrations(db, examined.known);
	if (!migrated.isWell) return [answers, migrated];
	return [
		answers,
		migrated,
		await examineLogins(db),
		...(examined.demo ? [] : [await examineAccounts(db), await examineDemoSignIns(db)]),
		await examineCodes(db),
		await examinePending(db, examined.now)
	];
}

async function examineVersion(db: Db): Promise<Finding> {
	const { rows } = await sql<{
		version: string;
	}>`select current_setting('server_version') as version`.execute(db);
	const version = rows[0]!.version.split(' ')[0]!;
	return well(
		`Cơ sở dữ liệu trả lời: PostgreSQL ${version}.`,
		`The database answers: PostgreSQL ${version}.`
	);
}

async function examineMigrations(db: Db, known: readonly string[]): Promise<Finding> {
	const run = await listMigrationsRun(db);
	const unknown = run.filter((name) => !known.includes(name));
	const missing = known.filter((name) => !run.includes(name));
	if (unknown.length > 0) {
		return unwell(
			{
				vi: `Cơ sở dữ liệu mới hơn chương trình (${unknown.join(', ')}).`,
				en: `The database is newer than the program (${unknown.join(', ')}).`
			},
			{ vi: 'Hãy chạy bản Nếp Số mới hơn.', en: 'Run the newer version of Nếp Số.' }
		);
	}
	if (missing.length === 0)
		return well(`Bảng đã đủ ${run.length} bước.`, `The tables are up to date (${run.length} steps).`);
	return unwell(
		{ vi: `Bảng còn thiếu ${missing.length} bước.`, en: `The tables lack ${missing.length} steps.` },
		{ vi: 'Hãy chạy: npm run nepso -- migrate', en: 'Run: npm run nepso -- migrate' }
	);
}

const FROM_BACKUP = {
	vi: 'Dữ liệu đã bị sửa ngoài chương trình hoặc khôi phục dở. Hãy giữ một bản sao lưu rồi so với bản gần nhất còn đúng.',
	en: 'Rows were changed outside the program, or restored in part. Keep a backup, and compare it with the last good one.'
};

async function examineLogins(db: Db): Promise<Finding> {
	const lost = await countLoginsWithoutAccount(db);
	if (lost === 0) return well('Tên đăng nhập nào cũng có tài khoản.', 'Every sign-in name has its account.');
	return unwell(
		{ vi: `${lost} tên đăng nhập không có tài khoản.`, en: `${lost} sign-in names have no account.` },
		FROM_BACKUP
	);
}

async function examineAccounts(db: Db): Promise<Finding> {
	const lost = await countAccountsWithoutLogin(db);
	if (lost === 0) return well('Tài khoản nào cũng có tên đăng nhập.', 'Every account has its sign-in name.');
	return unwell(
		{ vi: `${lost} tài khoản không có tên đăng nhập.`, en: `${lost} accounts have no sign-in name.` },
		FROM_BACKUP
	);
}

async function examineDemoSignIns(db: Db): Promise<Finding> {
	const found = await findLogin(db, DEMO_SIGN_INS.at(-1)!.login);
	const known = found && (await findLogin(db, DEMO_SIGN_INS[0]!.login));
	if (!known) return well('Không có tài khoản dùng thử nào.', 'There are no demo sign-ins.');
	return unwell(
		{
			vi: 'Cơ sở dữ liệu này là của bản mẫu; mật khẩu của nó ai cũng biết.',
			en: 'This database belongs to a demo; everybody knows its passphrases.'
		},
		{
			vi: 'Hãy chỉ DATA_DIR hoặc DATABASE_URL tới nơi khác.',
			en: 'Point DATA_DIR or DATABASE_URL somewhere else.'
		}
	);
}

async function examineCodes(db: Db): Promise<Finding> {
	const broken = await countBrokenCodes(db);
	if (broken === 0)
		return well('Mã nào cũng dẫn tới chứng nhận của nó.', 'Every code leads to its certificate.');
	return unwell(
		{ vi: `${broken} mã chứng nhận không dẫn tới đâu.`, en: `${broken} certificate codes lead nowhere.` },
		FROM_BACKUP
	);
}

async function examinePending(db: Db, now: Date): Promise<Finding> {
	const since = await findOldestPending(db);
	const minutes = since ? Math.floor((now.getTime() - since.getTime()) / MINUTE) : 0;
	if (minutes < PENDING_MINUTES) return well('Số liệu không bị chậm.', 'The figures are not behind.');
	return unwell(
		{
			vi: `Có việc học chờ vào số liệu đã ${minutes} phút.`,
			en: `Learning has waited ${minutes} minutes to be counted.`
		},
		{
			vi: 'Hãy chạy ứng dụng (npm start) với JOBS=on; số liệu sẽ tự theo kịp.',
			en: 'Run the application (npm start) with JOBS=on; the figures then catch up.'
		}
	);
}
