import { CertificateSheet, SHEET, type Ink } from './certificate-sheet.ts';
import { workSentences } from './certificate-words.ts';
import { qrOf, verificationAddress } from './verification-address.ts';
import { certificate } from '#lib/messages/certificate.ts';
import { BOWL, BRUSH, frame, MARK } from '#lib/rules/certificate-art.ts';
import { shownCode } from '#lib/rules/credential-code.ts';
import { BOWL_PLACE, FALLING_GRAINS } from '#lib/rules/harvest-art.ts';
import { fitLines, wrapLines } from '#lib/rules/fit-lines.ts';
import { printedDate } from '#lib/rules/printed-date.ts';
import type { CertificateFacts } from '#lib/vocabulary/credential.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

const LEFT = 88;
const RIGHT = SHEET.width - LEFT;
const WIDE = RIGHT - LEFT;
/** Where the lowest row stands. */
const BASE = SHEET.height - 78;
/** Widest line beside the picture. */
const COLUMN = 452;

const KICKER_AT = 152;
const KICKER: Ink = { cut: 'semibold', size: 13, paint: 'earth', spacing: 0.4 };
const PLAIN: Ink = { cut: 'regular', size: 11.5, paint: 'quiet' };
const SMALL: Ink = { cut: 'regular', size: 9.5, paint: 'quiet' };
const STRONG: Ink = { cut: 'semibold', size: 13, paint: 'ink' };

/** What one edition of a certificate is made from. `origin` is the public address, `place` the province or city. */
export type Edition = { readonly locale: Locale; readonly origin: string; readonly place: string | null };

/**
 * The certificate as a file: one A4 page lying, tagged for screen readers, all text as text, everything drawn as
 * vectors. The same facts give the same bytes.
 */
export function renderCertificate(
	facts: CertificateFacts,
	edition: Edition
): Promise<Uint8Array<ArrayBuffer>> {
	const t = certificate[edition.locale];
	const sheet = new CertificateSheet({
		title: t.documentTitle(facts.course[edition.locale], facts.holderName),
		subject: t.subject,
		author: t.issuer,
		lang: edition.locale,
		made: facts.issuedAt
	});
	drawGround(sheet);
	writeHead(sheet, edition);
	const below = writeHolder(sheet, facts, edition.locale);
	writeWork(sheet, facts, edition.locale, below);
	drawHarvest(sheet, edition.locale);
	writeFoot(sheet, facts, edition);
	return sheet.finish();
}

function drawGround(sheet: CertificateSheet): void {
	const { width: w, height: h } = SHEET;
	sheet.ornament([
		{ d: `M0 0h${w}v${h}h${-w}z`, fill: 'paper' },
		{ d: `M24 24h${w - 48}v${h - 48}h${48 - w}z`, stroke: 'cobalt', width: 2.2 },
		{ d: `M28.5 28.5h${w - 57}v${h - 57}h${57 - w}z`, stroke: 'cobalt', width: 0.5 },
		...frame(35, 35, w - 70, h - 70, 15)
	]);
}

function writeHead(sheet: CertificateSheet, { locale, place }: Edition): void {
	const t = certificate[locale];
	sheet.figure(t.mark, LEFT - 6, 66, MARK, 36);
	sheet.write('P', [{ text: t.issuer, x: LEFT + 34, y: 93, ink: { cut: 'bold', size: 20, paint: 'ink' } }]);
	if (place === null) return;
	sheet.write('P', [{ text: place, x: RIGHT - sheet.width(place, PLAIN), y: 92, ink: PLAIN }]);
}

/** @returns the height on the sheet where the next words may begin */
function writeHolder(sheet: CertificateSheet, facts: CertificateFacts, locale: Locale): number {
	sheet.write('H1', [{ text: certificate[locale].kicker, x: LEFT, y: KICKER_AT, ink: KICKER }]);
	const ink = (size: number): Ink => ({ cut: 'bold', size, paint: 'ink' });
	const room = { width: WIDE, best: 48, alone: 33 };
	const name = fitLines(facts.holderName, room, (text, size) => sheet.width(text, ink(size * 100)) / 100);
	const lead = name.size * 1.24;
	const first = KICKER_AT + 16 + name.size * 0.98;
	const lines = name.lines.map((text, i) => ({
		text,
		x: LEFT - 1,
		y: first + i * lead,
		ink: ink(name.size)
	}));
	sheet.write('H2', lines, 'vi');
	const last = first + (lines.length - 1) * lead;
	const widest = Math.max(...name.lines.map((text) => sheet.width(text, ink(name.size))));
	sheet.ornament(
		BRUSH.shapes,
		LEFT - 2,
		last + name.size * 0.3 + 4,
		Math.min(widest + 24, WIDE) / BRUSH.width,
		0.85
	);
	return last + name.size * 0.3 + 24;
}

function writeWork(sheet: CertificateSheet, facts: CertificateFacts, locale: Locale, below: number): void {
	const t = certificate[locale];
	sheet.write('P', [{ text: t.lead, x: LEFT, y: below + 24, ink: { ...PLAIN, size: 14 } }]);
	const ink = (size: number): Ink => ({ cut: 'bold', size, paint: 'cobalt' });
	const room = { width: COLUMN, best: 27, alone: 20 };
	const title = fitLines(
		facts.course[locale],
		room,
		(text, size) => sheet.width(text, ink(size * 100)) / 100
	);
	const lead = title.size * 1.28;
	const first = below + 30 + title.size * 1.08;
	sheet.write(
		'H2',
		title.lines.map((text, i) => ({ text, x: LEFT, y: first + i * lead, ink: ink(title.size) }))
	);
	writeSentences(sheet, workSentences(facts, locale), first + (title.lines.length - 1) * lead + 27);
}

/** The sentences in the largest of a few sizes at which they stay clear of the foot. */
function writeSentences(sheet: CertificateSheet, sentences: readonly string[], top: number): void {
	const set = (size: number) => {
		const ink = { ...PLAIN, size };
		return sentences.map((text) => wrapLines(text, COLUMN, (part) => sheet.width(part, ink)));
	};
	const tall = (size: number) => top + set(size).flat().length * size * 1.46;
	const size = [11.5, 10.5, 9.5, 8.5].find((each) => tall(each) < BASE - 88) ?? 8;
	let y = top;
	for (const lines of set(size)) {
		sheet.write(
			'P',
			lines.map((text, i) => ({ text, x: LEFT, y: y + i * size * 1.46, ink: { ...PLAIN, size } }))
		);
		y += lines.length * size * 1.46 + 3;
	}
}

function drawHarvest(sheet: CertificateSheet, locale: Locale): void {
	const [x, y] = [RIGHT - FALLING_GRAINS.width, BASE - FALLING_GRAINS.height];
	const { x: dx, y: dy, scale } = BOWL_PLACE;
	sheet.ornament(FALLING_GRAINS.shapes, x, y);
	sheet.figure(certificate[locale].bowl, x + dx, y + dy, BOWL, BOWL.width * scale);
}

function writeFoot(sheet: CertificateSheet, facts: CertificateFacts, { locale, origin }: Edition): void {
	const t = certificate[locale];
	const address = verificationAddress(origin, facts.code);
	const qr = qrOf(address);
	const side = 92;
	const quiet = (4 / qr.width) * side; // the words align with the first dark square
	const x = LEFT + side + 8;
	const pair = (label: string, value: string, at: number) =>
		sheet.write('P', [
			{ text: label, x: at, y: BASE - 68, ink: SMALL },
			{ text: value, x: at, y: BASE - 50, ink: STRONG }
		]);
	pair(t.issuedOn, printedDate(facts.issuedAt, locale), x);
	pair(t.code, shownCode(facts.code), x + 150);
	sheet.write('P', [{ text: t.check, x, y: BASE - 20, ink: SMALL }]);
	sheet.link(address, { x, y: BASE - 5 }, { ...SMALL, paint: 'cobalt' }, address);
	sheet.figure(t.qr(address), LEFT - quiet, BASE + quiet - side, qr, side);
}
