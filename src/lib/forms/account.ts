import * as z from 'zod';
import { SEXES, STAFF_ROLES } from '#lib/vocabulary/people.ts';
import { areaId } from '#lib/vocabulary/ids.ts';
import { mistake } from './read-form.ts';

const login = z.string(mistake('login-needed')).trim().min(1, mistake('login-needed')).max(100);
const passphrase = z
	.string(mistake('passphrase-needed'))
	.min(1, mistake('passphrase-needed'))
	.max(300, mistake('malformed'));
const area = z
	.string()
	.trim()
	.max(40)
	.transform((text) => (text === '' ? null : areaId(text)));

export const signUpForm = z.object({ login, passphrase });
export const signInForm = z.object({ login, passphrase });
/** A temporary passphrase and the one to replace it. */
export const replaceForm = z.object({ login, passphrase, next: passphrase });
export const recoverForm = z.object({
	login,
	code: z.string(mistake('code-needed')).trim().min(1, mistake('code-needed')).max(60),
	next: passphrase
});
export const deviceForm = z.object({ id: z.string().min(1).max(80) });
export const changePassphraseForm = z.object({ present: passphrase, next: passphrase });

const FIRST_BIRTH_YEAR = 1900;

/** Everything on the optional page; an empty field is "not told". `thisYear` bounds the birth year. */
export function profileForm(thisYear: number) {
	const year = z.coerce
		.number(mistake('birth-year-range'))
		.int(mistake('birth-year-range'))
		.min(FIRST_BIRTH_YEAR, mistake('birth-year-range'))
		.max(thisYear, mistake('birth-year-range'));
	return z.object({
		birthYear: z
			.union([z.literal('').transform(() => null), year], mistake('birth-year-range'))
			.default(null),
		sex: z.union([z.literal('').transform(() => null), z.enum(SEXES)], mistake('malformed')).default(null),
		area: area.default(null)
	});
}

export const inviteForm = z.object({
	role: z.enum(STAFF_ROLES, mistake('role-needed')),
	area: area.default(null),
	label: z.string(mistake('label-needed')).trim().min(1, mistake('label-needed')).max(120)
});
export const invitationIdForm = z.object({ id: z.string().min(1).max(80) });
export const grantForm = z.object({ account: z.uuid(), grant: z.uuid() });
export const grantAreaForm = grantForm.extend({ area: z.string().trim().min(1).max(40).transform(areaId) });
export const resetForm = z.object({ login });
export const acceptForm = z.object({ login, passphrase });
