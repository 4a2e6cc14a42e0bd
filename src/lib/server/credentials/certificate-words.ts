import { qrOf, verificationAddress } from './verification-address.ts';
import { certificate } from '#lib/messages/certificate.ts';
import { shownPercent } from '#lib/rules/award.ts';
import type { Drawing } from '#lib/rules/certificate-art.ts';
import { shownCode } from '#lib/rules/credential-code.ts';
import { printedDate } from '#lib/rules/printed-date.ts';
import { findCompetence } from '#lib/vocabulary/competence.ts';
import type { CertificateFacts } from '#lib/vocabulary/credential.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

/** A certificate's words, ready to be set on a page in one language. */
export type CertificateWords = {
	readonly holderName: string;
	readonly course: string;
	readonly work: readonly string[];
	readonly issuedOn: string;
	readonly code: string;
	readonly address: string;
	readonly qr: Drawing;
	readonly place: string | null;
};

/** The same words as on the PDF. `origin` is the public address. */
export function certificateWords(
	facts: CertificateFacts,
	{ locale, origin, place }: { locale: Locale; origin: string; place: string | null }
): CertificateWords {
	const address = verificationAddress(origin, facts.code);
	return {
		holderName: facts.holderName,
		course: facts.course[locale],
		work: workSentences(facts, locale),
		issuedOn: printedDate(facts.issuedAt, locale),
		code: shownCode(facts.code),
		address,
		qr: qrOf(address),
		place
	};
}

/** What was done and which skills it stands for, in full sentences. */
export function workSentences(facts: CertificateFacts, locale: Locale): string[] {
	const t = certificate[locale];
	const skills = facts.skills.map(findCompetence).filter((skill) => skill !== undefined);
	const names = skills.map(({ name, code }) => t.skill(name[locale], code));
	return [
		t.work(facts.lessons, shownPercent(facts.score)),
		...(facts.supervised ? [t.supervised] : []),
		...(names.length > 0 ? [`${t.skills} ${names.join('; ')}.`] : [])
	];
}
