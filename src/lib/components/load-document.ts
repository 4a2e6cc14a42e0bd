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
