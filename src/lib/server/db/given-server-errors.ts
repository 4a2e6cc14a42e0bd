import { StartupError } from '#lib/vocabulary/startup-error.ts';
import { errorCode } from './error-code.ts';

/** What the person who wrote DATABASE_URL should hear, by the code of Node or PostgreSQL. Never the password. */
export function explain(error: unknown, url: string): StartupError {
	if (error instanceof StartupError) return error;
	const { server, database, user } = publicParts(url);
	const text = error instanceof Error ? error.message : '';
	switch (errorCode(error)) {
		case 'ENOTFOUND':
		case 'EAI_AGAIN':
			return unknownHost(server);
		case '28P01':
		case '28000':
			return notAdmitted(server, user);
		case '3D000':
			return noDatabase(server, database);
		case '42501':
			return noRight(user, database);
	}
	if (/password must be a (non-empty )?string|SASL/i.test(text)) return notAdmitted(server, user);
	if (/SSL|TLS|certificate/i.test(text)) return noEncryption(server);
	return noAnswer(server, errorCode(error));
}

export function badAddress(): StartupError {
	return new StartupError({
		vi: 'DATABASE_URL không phải là một địa chỉ PostgreSQL. Địa chỉ có dạng postgresql://nguoi_dung:mat_khau@may_chu:5432/ten_co_so_du_lieu; ký tự đặc biệt trong mật khẩu viết dạng %XX. Hãy sửa, hoặc bỏ trống để dùng cơ sở dữ liệu đi kèm.',
		en: 'DATABASE_URL is not a PostgreSQL address. It looks like postgresql://user:password@host:5432/database; special characters in the password are written as %XX. Correct it, or leave it empty to use the bundled database.'
	});
}

export function tooOld(version: number): StartupError {
	return new StartupError({
		vi: `Máy chủ trong DATABASE_URL là PostgreSQL ${version}; Nếp Số cần từ bản 15. Hãy nâng cấp máy chủ đó hoặc dùng máy chủ khác.`,
		en: `The server in DATABASE_URL is PostgreSQL ${version}; Nếp Số needs version 15 or later. Upgrade that server or use another.`
	});
}

function unknownHost(server: string): StartupError {
	return new StartupError({
		vi: `Không tìm thấy máy chủ ${server} trong DATABASE_URL. Hãy kiểm tra tên máy chủ và kết nối mạng.`,
		en: `The server ${server} in DATABASE_URL cannot be found. Check the name of the host and the network.`
	});
}

function notAdmitted(server: string, user: string): StartupError {
	return new StartupError({
		vi: `Máy chủ ${server} không cho ${user} vào. Hãy kiểm tra tên người dùng và mật khẩu trong DATABASE_URL.`,
		en: `The server ${server} does not admit ${user}. Check the user name and the password in DATABASE_URL.`
	});
}

function noDatabase(server: string, database: string): StartupError {
	return new StartupError({
		vi: `Máy chủ ${server} không có cơ sở dữ liệu ${database}. Hãy tạo nó (createdb ${database}) hoặc sửa tên trong DATABASE_URL.`,
		en: `The server ${server} has no database ${database}. Create it (createdb ${database}) or correct the name in DATABASE_URL.`
	});
}

function noRight(user: string, database: string): StartupError {
	return new StartupError({
		vi: `Người dùng ${user} không có quyền mở cơ sở dữ liệu ${database}. Hãy cấp quyền (GRANT CONNECT), hoặc sửa DATABASE_URL.`,
		en: `The user ${user} may not open the database ${database}. Grant it (GRANT CONNECT), or correct DATABASE_URL.`
	});
}

function noEncryption(server: string): StartupError {
	return new StartupError({
		vi: `Không lập được kết nối mã hoá tới ${server}. Hãy kiểm tra sslmode và chứng thư trong DATABASE_URL.`,
		en: `No encrypted connection to ${server} could be made. Check sslmode and the certificates in DATABASE_URL.`
	});
}

function noAnswer(server: string, code: string): StartupError {
	const why = code ? ` (${code})` : '';
	return new StartupError({
		vi: `Máy chủ ${server} trong DATABASE_URL không trả lời${why}. Hãy kiểm tra máy chủ đang chạy, đúng cổng, và tường lửa cho đi qua.`,
		en: `The server ${server} in DATABASE_URL does not answer${why}. Check that it runs, that the port is right, and that the firewall lets us through.`
	});
}

function publicParts(url: string): { server: string; database: string; user: string } {
	const parts = new URL(url);
	const host = parts.searchParams.get('host') ?? parts.hostname;
	return {
		server: parts.port ? `${host}:${parts.port}` : host,
		database: decodeURIComponent(parts.pathname.slice(1)),
		user: decodeURIComponent(parts.username)
	};
}
