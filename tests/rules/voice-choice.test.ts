import { expect, test } from 'vitest';
import { chooseVoice } from '#lib/rules/voice-choice.ts';

const near = (lang: string) => ({ lang, localService: true });
const far = (lang: string) => ({ lang, localService: false });

test.each([
	{ locale: 'vi', voices: [near('en-US'), near('vi-VN')], lang: 'vi-VN', because: 'the usual name' },
	{ locale: 'vi', voices: [near('vi_VN')], lang: 'vi_VN', because: 'Android writes an underscore' },
	{ locale: 'vi', voices: [near('vie')], lang: 'vie', because: 'some telephones write three letters' },
	{ locale: 'en', voices: [near('vi-VN'), near('en-GB')], lang: 'en-GB', because: 'an English page' }
] as const)('a voice for $locale is known as $lang: $because', ({ locale, voices, lang }) => {
	expect(chooseVoice(voices, locale)?.lang).toBe(lang);
});

test('a voice that needs no line comes before one that does', () => {
	const [remote, local] = [far('vi-VN'), near('vi-VN')];
	expect(chooseVoice([remote, local], 'vi')).toBe(local);
	expect(chooseVoice([remote], 'vi')).toBe(remote);
});

test('a language that only begins alike is another language', () => {
	expect(chooseVoice([near('vir-X'), near('fr-FR')], 'vi')).toBeNull();
	expect(chooseVoice([], 'en')).toBeNull();
});
