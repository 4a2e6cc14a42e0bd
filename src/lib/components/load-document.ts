import type { Component } from 'svelte';
import type { Locale } from '#lib/vocabulary/locale.ts';

/** A page of the product written in Markdown with components (mdsvex), and what its front matter says. */
export type ProductDocument = {
	readonly text: Component;
	readonly title: string;
	readonly description: string;
};

type Module = { default: Component; metadata: { title: string; description: string } };

const FILES = import.meta.glob<Module>('/content/pages/**/*.svx');

/** Loads one document, and no other. @returns null where there is none in this language */
export async function loadDocument(name: string, locale: Locale): Promise<ProductDocument | null> {
	const load = FILES[`/content/pages/${name}.${locale}.svx`];
	if (!load) return null;
	const { default: text, metadata } = await load();
	return { text, title: metadata.title, description: metadata.description };
}

/** A guide as the list of guides shows it. */
export type GuideCard = {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** Whom it is written for. */
	readonly audience: string;
};

type GuideMetadata = { title: string; description: string; audience: string; position: number };

const GUIDES = import.meta.glob<GuideMetadata>('/content/pages/guides/*.svx', { import: 'metadata' });

/** Every guide in one language, in the order its front matter asks for. */
export async function listGuides(locale: Locale): Promise<GuideCard[]> {
	const ending = `.${locale}.svx`;
	const found = await Promise.all(
		Object.entries(GUIDES)
			.filter(([path]) => path.endsWith(ending))
			.map(async ([path, load]) => ({
				name: path.slice(path.lastIndexOf('/') + 1, -ending.length),
				...(await load())
			}))
	);
	return found.toSorted((one, other) => one.position - other.position);
}
