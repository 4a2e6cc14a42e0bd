import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUp } from '#lib/server/backup/back-up.ts';
import { restoreBackup } from '#lib/server/backup/restore-backup.ts';
import { migrations } from '#lib/server/db/migrations.ts';
import type { Work } from './io.ts';
import { withHouse } from './with-house.ts';

export const runBackup: Work<[string]> = (io, path) =>
	withHouse(io, async (house) => {
		const file = resolve(io.cwd, path);
		const { programVersion, signal } = io;
		const { tables } = await backUp(house, { file, programVersion, now: new Date(), say: io.err, signal });
		const rows = tables.reduce((sum, table) => sum + table.rows, 0);
		const size = `${Math.ceil(statSync(file).size / 1024)} KB`;
		io.out(
			`✓ Đã sao lưu ${tables.length} bảng, ${rows} dòng vào ${file} (${size}). Tệp có dữ liệu cá nhân: hãy cất nơi an toàn.`
		);
		io.out(
			`✓ ${tables.length} tables, ${rows} rows in ${file} (${size}). It holds personal data: keep it safe.`
		);
		return 0;
	});

export const runRestore: Work<[string, { replace?: boolean }]> = (io, path, { replace = false }) =>
	withHouse(io, async (house) => {
		const file = resolve(io.cwd, path);
		const { tables, createdAt } = await restoreBackup(house, {
			file,
			replace,
			migrations,
			say: io.err,
			signal: io.signal
		});
		io.out(`✓ Đã khôi phục ${tables.length} bảng từ bản sao lưu lúc ${createdAt}. Mọi người đăng nhập lại.`);
		io.out('  Nếu ứng dụng đang chạy, hãy khởi động lại. Nên kiểm tra: npm run nepso -- recompute --check');
		io.out(`✓ Restored ${tables.length} tables from the backup of ${createdAt}. Everybody signs in again.`);
		io.out('  Restart the application if it is running. Worth a check: npm run nepso -- recompute --check');
		return 0;
	});
