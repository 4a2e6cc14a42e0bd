import { foldText } from './fold-text.ts';

/** A day written without anything between its parts: 05091970. */
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4})$/;

/** Whether two entries of a form say the same, whatever the marks, capitals, spaces and punctuation. */
export function isSameText(typed: string, meant: string): boolean {
	return lettersAndDigits(typed).join('') === lettersAndDigits(meant).join('');
}

/** Whether two entries name the same day, both as day, month, year: 5-9-1970 is 05/09/1970 is 05091970. */
export function isSameDate(typed: string, meant: string): boolean {
	return dateParts(typed) === dateParts(meant);
}

function dateParts(entry: string): string {
	return lettersAndDigits(entry.replace(RUN_TOGETHER, '$1 $2 $3'))
		.map((part) => part.replace(/^0+/, ''))
		.join('/');
}

function lettersAndDigits(entry: string): string[] {
	return foldText(entry).match(/[\p{L}\p{N}]+/gu) ?? [];
}
