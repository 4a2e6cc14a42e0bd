import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** The typeface's static cuts; resolved from this module, so it works from src/, build/ and the command line alike. */
const FILES = {
	regular: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
	semibold: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
	bold: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'
} as const;

export type Cut = keyof typeof FILES;
export type Fonts = Readonly<Record<Cut, Font>>;

let loaded: Fonts | undefined;

/** The three cuts, read and parsed once per process: parsing costs more than the rest of a certificate. */
export function certificateFonts(): Fonts {
	loaded ??= { regular: load('regular'), semibold: load('semibold'), bold: load('bold') };
	return loaded;
}

/**
 * A text as the typeface can draw it: a letter it has no glyph for (ŏ, ĕ) is set as its base and marks.
 * The document still says the composed letter.
 */
export function drawable(font: Font, text: string): string {
	const missing = (sign: string) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
	return [...text.normalize('NFC')].map((sign) => (missing(sign) ? sign.normalize('NFD') : sign)).join('');
}

function load(cut: Cut): Font {
	const path = createRequire(import.meta.url).resolve(FILES[cut]);
	const font = create(readFileSync(path));
	if (!('layout' in font)) throw new Error(`${FILES[cut]} is a collection, not a single font`);
	return font;
}
