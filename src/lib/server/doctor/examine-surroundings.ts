import { statfs } from 'node:fs/promises';
import { listFolders } from '../catalogue/read-content.ts';
import { unwell, well, type Finding } from './finding.ts';

/** What the database and its log need to go on for a good while. */
const FREE_AT_LEAST = 1024 ** 3;

/** How much room is left where the bundled database lives. */
export async function examineDisk(dataDir: string): Promise<Finding> {
	const { bavail, bsize } = await statfs(dataDir);
	const free = bavail * bsize;
	const shown = `${(free / 1024 ** 3).toFixed(1)} GB`;
	if (free >= FREE_AT_LEAST)
		return well(`Ổ đĩa của ${dataDir} còn ${shown}.`, `The disk of ${dataDir} has ${shown} left.`);
	return unwell(
		{ vi: `Ổ đĩa của ${dataDir} chỉ còn ${shown}.`, en: `The disk of ${dataDir} has only ${shown} left.` },
		{
			vi: 'Hãy dọn ổ đĩa, hoặc dời dữ liệu sang nơi rộng hơn (DATA_DIR).',
			en: 'Make room, or move the data to a larger place (DATA_DIR).'
		}
	);
}

/** Whether links on paper lead anywhere. A demo prints none that matter. */
export function examineOrigin({
	origin,
	originIsSet,
	demo
}: {
	origin: string;
	originIsSet: boolean;
	demo: boolean;
}): Finding {
	if (originIsSet || demo) return well(`Địa chỉ công khai: ${origin}.`, `The public address: ${origin}.`);
	return unwell(
		{
			vi: 'Chưa đặt ORIGIN; mã QR trên giấy sẽ chỉ mở được ở máy này.',
			en: 'ORIGIN is not set; QR codes on paper open on this machine only.'
		},
		{
			vi: 'Hãy đặt trong .env, ví dụ ORIGIN=https://hoc.example.vn',
			en: 'Set it in .env, for example ORIGIN=https://hoc.example.vn'
		}
	);
}

/** Whether there are courses to publish. */
export async function examineContent(contentDir: string): Promise<Finding> {
	const courses = await listFolders(`${contentDir}/courses`).catch((): string[] => []);
	if (courses.length > 0)
		return well(
			`${contentDir} có ${courses.length} khóa học.`,
			`${contentDir} holds courses: ${courses.length}.`
		);
	return unwell(
		{ vi: `Không đọc được khóa học nào trong ${contentDir}.`, en: `No course can be read in ${contentDir}.` },
		{
			vi: 'Hãy kiểm tra CONTENT_DIR và quyền đọc thư mục.',
			en: 'Check CONTENT_DIR and the right to read the folder.'
		}
	);
}
