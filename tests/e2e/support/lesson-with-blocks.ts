import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { course } from '../../lesson/course-fixture.ts';
import type { OwnServers } from './own-servers.ts';

/** Starts a server that offers the lesson with one of everything. @returns the address of that lesson */
export async function serveBlocks(own: OwnServers): Promise<string> {
	const CONTENT_DIR = join(own.directory(), 'content');
	writeContent(CONTENT_DIR);
	const { origin } = await own.start({ DATA_DIR: own.directory(), CONTENT_DIR });
	return `${origin}/learn/khoa-thu/goi`;
}

const PICTURE =
	'<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120" viewBox="0 0 320 120"><path d="M9 9h302v102H9z" fill="#e6edf5" stroke="#1e4e8c" stroke-width="6"/></svg>';

const FENCE = '```';

/** A lesson that shows each kind of text and block a voice has to find its way through. */
const LESSON = `---
title: Cuộc gọi lạ
minutes: 2
outcome: Biết dừng lại.
audio: { file: doc-bai.mp3 }
---

Họ hẹn lúc 7:30 ở TP. Hồ Chí Minh. Họ đòi **1.234.567 đồng**.

## Dấu hiệu

![Điện thoại đang reo](hinh.svg)

| Họ làm | Bạn làm |
| --- | --- |
| Giục gấp | Dừng lại. |

1. Cúp máy
2. Gọi 113

${FENCE}check
question: Ai gọi?
options:
  - { text: Công an, because: Không phải. }
  - { text: Kẻ gian, right: true, because: Đúng. }
${FENCE}

${FENCE}steps
title: Chặn số lạ
steps:
  - text: Mở **Điện thoại**
    detail: Biểu tượng ống nghe màu xanh.
  - text: Chạm vào số lạ, rồi chạm dấu ba chấm
  - text: Chọn **Chặn**
${FENCE}

${FENCE}video
file: phim.mp4
title: Xem cách chặn một số lạ
captions: phu-de.vtt
transcript: Chị Lan mở danh sách cuộc gọi.
${FENCE}

${FENCE}audio
file: doc-bai.mp3
title: Nghe giọng kẻ gian
transcript: Alô, công an đây.
${FENCE}

${FENCE}scam-call
scenario: gia-danh-cong-an
${FENCE}

Hết bài.
`;

/** Its film and sounds are only beginnings of such files. */
function writeContent(folder: string): void {
	const written = { '01-goi/lesson.vi.md': LESSON, '01-goi/lesson.en.md': LESSON };
	const media = {
		'01-goi/hinh.svg': PICTURE,
		'01-goi/doc-bai.mp3': Buffer.concat([Buffer.from('ID3'), Buffer.alloc(1_240_000)]),
		'01-goi/phim.mp4': Buffer.concat([Buffer.from('\0\0\0\x20ftypisom'), Buffer.alloc(3_200_000)]),
		'01-goi/phu-de.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nChị Lan mở danh sách cuộc gọi.\n'
	};
	for (const [path, content] of Object.entries({ ...course(written).files, ...media })) {
		const file = join(folder, 'courses/khoa-thu', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	cpSync('content/scenarios/scam-call', join(folder, 'scenarios/scam-call'), { recursive: true });
}
