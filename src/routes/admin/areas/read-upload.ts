import { decodeFile } from '#lib/forms/areas/decode-file.ts';
import { importSentence } from '#lib/forms/areas/import-problem.ts';
import { areaForms, areas } from '#lib/messages/areas.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

export type Upload =
	| { readonly text: string; readonly fileName: string; readonly error: null }
	| { readonly text: null; readonly error: string };

const NAME_LETTERS = 120;

/** The file of a form, as text; or the sentence that says why it cannot be used. */
export async function readUpload(form: FormData, locale: Locale): Promise<Upload> {
	const file = form.get('file');
	if (!(file instanceof File) || file.size === 0)
		return { text: null, error: areaForms[locale]['file-needed'] };
	const { text, problem } = decodeFile(new Uint8Array(await file.arrayBuffer()));
	if (problem) {
		const place = problem.line === null ? '' : `${areas[locale].line(problem.line)}: `;
		return { text: null, error: place + importSentence(problem, locale) };
	}
	return { text, fileName: file.name.slice(0, NAME_LETTERS), error: null };
}

/** The fields of a form that are text. */
export function textFields(form: FormData): Record<string, string> {
	const texts = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
	return Object.fromEntries(texts.map(([name, text]) => [name, text.replaceAll('\0', '').trim()]));
}
