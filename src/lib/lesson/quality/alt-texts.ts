import { problemAt, type Problem } from '../problem.ts';
import type { ImageRead } from './marked-text.ts';
import type { LessonText } from './course-texts.ts';

/** Characters a description has: fewer say nothing, more tire who must listen to them. */
const LEAST = 10;
const MOST = 250;

const SAYS_PICTURE = /^(hình ảnh|ảnh của|hình của|image of|picture of|photo of)(?![\p{L}])/iu;

/** Whether the descriptions of pictures tell somebody who cannot see them what they show. */
export function checkAltTexts({ file, images }: Pick<LessonText, 'file' | 'images'>): Problem[] {
	return images.flatMap(({ alt: written, name, line }) => {
		const alt = written.trim();
		const place = { file, line };
		if (alt === '') return []; // compiling tells
		if (isFileName(alt, name)) return [problemAt(place, 'alt-file-name', { name: alt })];
		const problems: Problem[] = [];
		if (SAYS_PICTURE.test(alt)) problems.push(problemAt(place, 'alt-says-picture'));
		const { length } = alt;
		if (length < LEAST || length > MOST)
			problems.push(problemAt(place, 'alt-length', { length, least: LEAST, most: MOST }));
		return problems;
	});
}

/** Whether the English descriptions are translated; told in the English file. */
export function checkAltPair(vi: LessonText, en: LessonText): Problem[] {
	const same = ({ alt, name }: ImageRead) =>
		vi.images.some((other) => other.name === name && other.alt.trim() === alt.trim());
	return en.images
		.filter((image) => image.alt.trim() !== '' && same(image))
		.map(({ line }) => problemAt({ file: en.file, line }, 'alt-untranslated'));
}

function isFileName(alt: string, name: string): boolean {
	const file = name.replace(/^.*\//, '').toLowerCase();
	return [file, file.replace(/\.\w+$/, '')].includes(alt.toLowerCase().replaceAll(' ', '-'));
}
