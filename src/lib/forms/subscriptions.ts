import * as z from 'zod';
import { subscriptionForms, type SubscriptionMistake } from '#lib/messages/subscriptions.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';
import { SUBSCRIPTION_KINDS, type SubscriptionKind } from '#lib/vocabulary/subscription.ts';
import { errorsByField } from './errors-by-field.ts';

/** A receiver of releases as an administrator states it. */
export type SubscriptionFacts = {
	readonly kind: SubscriptionKind;
	/** Of a webhook the whole address, of a broker what comes before `/ngsi-ld/v1`. */
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
};

export const idForm = z.object({ id: z.uuid() });
export const switchForm = idForm.extend({ active: z.enum(['true', 'false']) });

function mistake(name: SubscriptionMistake): string {
	return name;
}

const MOST_HEADERS = 10;
/** Names of RFC 9110; values that any server takes. */
const HEADER = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}):[ \t]*([\x20-\x7e]{1,2000})$/;
/** What a request says of itself is not for others to set. */
const OURS =
	/^(host|content-.*|accept|connection|transfer-encoding|upgrade|te|trailer|expect|keep-alive|user-agent|webhook-.*)$/i;

const url = z
	.string(mistake('url-needed'))
	.trim()
	.max(500, mistake('url-form'))
	.transform((text, context) => {
		const wrong = (message: SubscriptionMistake) => {
			context.addIssue({ code: 'custom', message });
			return z.NEVER;
		};
		if (text === '') return wrong('url-needed');
		const read = URL.parse(text);
		if (!read || !/^https?:$/.test(read.protocol)) return wrong('url-form');
		if (read.username || read.password) return wrong('url-credentials');
		read.hash = '';
		return read.href;
	});

const headers = z
	.string()
	.default('')
	.transform((text, context) => {
		const lines = text
			.split(/\r?\n/)
			.map((line) => line.trim())
			.filter((line) => line !== '');
		const read = lines.map((line) => HEADER.exec(line));
		const wrong = (message: SubscriptionMistake) => {
			context.addIssue({ code: 'custom', message });
			return z.NEVER;
		};
		if (read.some((one) => one === null)) return wrong('header-form');
		if (read.some((one) => OURS.test(one![1]!))) return wrong('header-ours');
		const names = read.map((one) => one![1]!.toLowerCase());
		if (new Set(names).size < names.length) return wrong('header-twice');
		if (read.length > MOST_HEADERS) return wrong('header-many');
		return Object.fromEntries(read.map((one) => [one![1]!, one![2]!.trim()]));
	});

const schema = z.object({ kind: z.enum(SUBSCRIPTION_KINDS, mistake('kind-needed')), url, headers });

export type SubscriptionRead =
	| { readonly facts: SubscriptionFacts; readonly errors: null }
	| { readonly facts: null; readonly errors: Readonly<Record<string, string>> };

/** Reads a form about a new receiver. @returns its facts, or a sentence by field */
export function readSubscription(form: FormData, locale: Locale): SubscriptionRead {
	const read = schema.safeParse(Object.fromEntries(form));
	if (!read.success)
		return { facts: null, errors: errorsByField(read.error.issues, subscriptionForms[locale]) };
	const { data } = read;
	if (data.kind === 'webhook') return { facts: data, errors: null };
	// People copy the whole address of the interface; what follows it is ours to write.
	return {
		facts: { ...data, url: data.url.replace(/[?].*$/, '').replace(/(\/ngsi-ld(\/v1)?.*)?\/*$/, '') },
		errors: null
	};
}
