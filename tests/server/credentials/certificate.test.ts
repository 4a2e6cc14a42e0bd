import { expect, test } from 'vitest';
import { openPdf, scan, textOf } from '../../support/pdf.ts';
import { certificateFile } from '#lib/server/credentials/certificate-file.ts';
import { certificateFonts, drawable } from '#lib/server/credentials/certificate-fonts.ts';
import { renderCertificate } from '#lib/server/credentials/certificate.ts';
import { readHolderName } from '#lib/rules/holder-name.ts';
import type { CertificateFacts } from '#lib/vocabulary/credential.ts';

const facts: CertificateFacts = {
	holderName: 'Nguyễn Thị Ánh Tuyết',
	course: { vi: 'Nhận diện lừa đảo trực tuyến', en: 'Spotting online scams' },
	lessons: 4,
	score: 0.92,
	skills: ['digcomp-2.2:4.2', 'digcomp-2.2:1.2'],
	code: 'KX7F2MPA9QTD',
	issuedAt: new Date('2026-11-23T03:00:00Z'),
	supervised: false
};
const vi = { locale: 'vi', origin: 'https://hoc.example.vn', place: 'Bình Dương' } as const;
const en = { ...vi, locale: 'en' } as const;
const address = 'https://hoc.example.vn/verify/KX7F-2MPA-9QTD';

const LONGEST = 'Công Tằng Tôn Nữ Hoàng Nguyễn Phước Quỳnh Hương Trường Giang Thuỷ Nguyên An Khan';

async function open(given: Partial<CertificateFacts> = {}, edition: typeof vi | typeof en = vi) {
	return openPdf(await renderCertificate({ ...facts, ...given }, edition));
}

test.each(['Nguyễn Thị Ánh Tuyết', 'Đặng Thị Ngọc Huỳnh', 'Trương Quỳnh Như', "H'Hen Niê", 'Lý'])(
	'%s is copied from the paper letter by letter',
	async (holderName) => {
		const lines = await textOf(await open({ holderName }));
		expect(lines).toContain(holderName);
		expect(lines.join(' ')).toBe(lines.join(' ').normalize('NFC'));
	}
);

test('the Vietnamese edition says what was achieved, when, and how to check it', async () => {
	const lines = (await textOf(await open())).join('\n').replaceAll('\u00a0', ' ');
	for (const words of [
		'Chứng nhận hoàn thành khóa học',
		'Nhận diện lừa đảo trực tuyến',
		'Đã học 4 bài, đạt 92 % ở bài kiểm tra cuối khóa.',
		'Bảo vệ dữ liệu cá nhân và quyền riêng tư (4.2)',
		'23/11/2026',
		'KX7F-2MPA-9QTD',
		address,
		'Bình Dương'
	]) {
		expect(lines).toContain(words);
	}
});

test('the English edition is English throughout, the name stays Vietnamese', async () => {
	const pdf = await open({}, en);
	const lines = (await textOf(pdf)).join('\n').replaceAll('\u00a0', ' ');
	for (const words of [
		'Certificate of completion',
		'Spotting online scams',
		'92% in the closing quiz',
		'23 November 2026'
	]) {
		expect(lines).toContain(words);
	}
	expect(lines).toContain('Nguyễn Thị Ánh Tuyết');
	expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toContain('QR code leading to');
});

test('the QR code on the page leads to the verification address', async () => {
	expect(await scan(await open())).toBe(address);
});

test('a name of eighty letters stays on the sheet and loses nothing', async () => {
	expect([...LONGEST]).toHaveLength(80);
	const pdf = await open({ holderName: LONGEST, supervised: true });
	expect((await textOf(pdf)).join(' ')).toContain(LONGEST);
	expect(pdf.numPages).toBe(1);
	const page = await pdf.getPage(1);
	const { items } = await page.getTextContent();
	for (const item of items) {
		if ('str' in item) expect(item.transform[4] + item.width).toBeLessThan(page.view[2]! - 80);
	}
	expect(await scan(pdf)).toBe(address);
});

test('a screen reader is told title, language, headings and what the pictures show', async () => {
	const pdf = await open();
	const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> };
	expect(info).toMatchObject({
		Title: 'Chứng nhận: Nhận diện lừa đảo trực tuyến – Nguyễn Thị Ánh Tuyết',
		Language: 'vi'
	});
	expect(Buffer.from(await renderCertificate(facts, vi)).toString('latin1')).toContain('/Marked true');
	const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
	expect(tree.match(/"role":"(?:H1|H2|P|Figure|Link)"/g)).toEqual(
		expect.arrayContaining(['"role":"H1"', '"role":"H2"', '"role":"P"', '"role":"Figure"', '"role":"Link"'])
	);
	expect(tree).toContain(`Mã QR dẫn tới ${address}`);
});

test('the same credential gives the same bytes, another one others', async () => {
	const first = await renderCertificate(facts, vi);
	expect(Buffer.from(await renderCertificate(facts, vi)).equals(first)).toBe(true);
	const other = await renderCertificate({ ...facts, code: '000000000000' }, vi);
	expect(certificateFile(other, 'x.pdf', facts.code).etag).not.toBe(
		certificateFile(first, 'x.pdf', facts.code).etag
	);
});

test('every letter a name may have can be drawn', () => {
	const fonts = certificateFonts();
	const letters = Array.from({ length: 0x2000 }, (_, i) => String.fromCodePoint(i)).filter(
		(sign) => /\p{L}/u.test(sign) && readHolderName(`${sign}a`) !== null
	);
	expect(letters).toContain('ễ');
	expect(letters).toContain('ŏ');
	for (const font of Object.values(fonts)) {
		const missing = letters.filter((letter) =>
			[...drawable(font, letter)].some((part) => !font.hasGlyphForCodePoint(part.codePointAt(0)!))
		);
		expect(missing).toEqual([]);
	}
});

test('the file is saved under its Vietnamese title, or under its code on old telephones', () => {
	const { disposition, etag } = certificateFile(new Uint8Array([1]), 'Chứng nhận - A/B "C".pdf', facts.code);
	expect(disposition).toBe(
		`attachment; filename="nep-so-KX7F-2MPA-9QTD.pdf"; filename*=UTF-8''${encodeURIComponent('Chứng nhận - A B C .pdf')}`
	);
	expect(disposition).toMatch(/^[\x20-\x7e]+$/);
	expect(etag).toMatch(/^"[\w-]{27}"$/);
});
