import { StartupError } from '#lib/vocabulary/startup-error.ts';
import { errorCode } from '../db/error-code.ts';

/** What the person who backs up or restores should hear, and do. */

export function fileExists(file: string): StartupError {
	return new StartupError({
		vi: `Tệp ${file} đã có. Bản sao lưu không bao giờ ghi đè; hãy chọn tên khác.`,
		en: `The file ${file} exists. A backup never overwrites; choose another name.`
	});
}

export function nothingToBackUp(): StartupError {
	return new StartupError({
		vi: 'Cơ sở dữ liệu chưa được chuẩn bị nên chưa có gì để sao lưu. Hãy xem lại DATA_DIR hoặc DATABASE_URL.',
		en: 'The database was never prepared, so there is nothing to back up. Check DATA_DIR or DATABASE_URL.'
	});
}

export function notABackup(file: string): StartupError {
	return new StartupError({
		vi: `${file} không phải là bản sao lưu của Nếp Số, hoặc đã hỏng ngay từ đầu tệp.`,
		en: `${file} is not a backup of Nếp Số, or is damaged at its very beginning.`
	});
}

/** `part` is where the damage shows: a table, or the end of the file. */
export function damaged(file: string, part: string, cause?: unknown): StartupError {
	return new StartupError(
		{
			vi: `Bản sao lưu ${file} bị hỏng (${part}). Chưa có gì bị thay đổi. Hãy chép lại tệp từ nơi cất giữ, hoặc dùng bản khác.`,
			en: `The backup ${file} is damaged (${part}). Nothing was changed. Copy the file again from where it is kept, or use another.`
		},
		{ cause }
	);
}

export function newerBackup(by: string): StartupError {
	return new StartupError({
		vi: `Bản sao lưu này do một bản Nếp Số mới hơn tạo ra (${by}). Hãy cài bản mới hơn rồi khôi phục lại.`,
		en: `This backup was made by a newer Nếp Số (${by}). Install the newer version, then restore again.`
	});
}

export function newerDatabase(step: string): StartupError {
	return new StartupError({
		vi: `Cơ sở dữ liệu đang có mới hơn bản Nếp Số này (có bước ${step}). Hãy dùng bản mới hơn, hoặc khôi phục vào một cơ sở dữ liệu trống.`,
		en: `The database here is newer than this Nếp Số (it has the step ${step}). Use the newer version, or restore into an empty database.`
	});
}

export function notEmpty(table: string): StartupError {
	return new StartupError({
		vi: `Cơ sở dữ liệu này đang có dữ liệu (ví dụ trong bảng ${table}). Để thay toàn bộ bằng bản sao lưu, hãy sao lưu dữ liệu đang có rồi chạy lại với --replace.`,
		en: `This database holds data (in the table ${table}, for one). To replace all of it with the backup, back up what is here, then run again with --replace.`
	});
}

export function busy(cause: unknown): StartupError {
	return new StartupError(
		{
			vi: 'Ứng dụng đang chạy dùng cùng các bảng nên việc khôi phục phải dừng. Chưa có gì bị thay đổi. Hãy dừng ứng dụng hoặc thử lại.',
			en: 'The running application uses the same tables, so the restore had to stop. Nothing was changed. Stop the application, or try again.'
		},
		{ cause }
	);
}

const FILE_REASONS: Readonly<Record<string, { vi: string; en: string }>> = {
	ENOENT: { vi: 'không có tệp hoặc thư mục này', en: 'there is no such file or folder' },
	ENOTDIR: { vi: 'đường dẫn đi qua một tệp', en: 'the path leads through a file' },
	EISDIR: { vi: 'đây là một thư mục', en: 'this is a folder' },
	EACCES: { vi: 'không có quyền', en: 'permission denied' },
	EPERM: { vi: 'không có quyền', en: 'permission denied' },
	EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
	ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
	EDQUOT: { vi: 'đã dùng hết dung lượng được cấp', en: 'the disk quota is used up' }
};

/** What went wrong with a file in words; anything that is not about a file stays as it is. */
export function fileTrouble(file: string, error: unknown): unknown {
	const reason = FILE_REASONS[errorCode(error)];
	if (!reason) return error;
	return new StartupError(
		{
			vi: `Không dùng được ${file}: ${reason.vi}. Hãy chọn nơi khác hoặc sửa chỗ này.`,
			en: `${file} cannot be used: ${reason.en}. Choose another place, or mend this one.`
		},
		{ cause: error }
	);
}
