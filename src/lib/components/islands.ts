import type { Component } from 'svelte';
import type { Locale } from '#lib/vocabulary/locale.ts';

/** The blocks that do more with a script than without, each a chunk of its own. */
export const INTERACTIVE = {
	'scam-call': () => import('./blocks/ScamCall.svelte'),
	'scam-messages': () => import('./blocks/ScamMessages.svelte'),
	'qr-payment': () => import('./blocks/QrPayment.svelte'),
	'otp-guard': () => import('./blocks/OtpGuard.svelte'),
	'fake-site': () => import('./blocks/FakeSite.svelte'),
	'strong-password': () => import('./blocks/StrongPassword.svelte'),
	'ai-check': () => import('./blocks/AiCheck.svelte'),
	'public-service': () => import('./blocks/PublicService.svelte'),
	'news-check': () => import('./blocks/NewsCheck.svelte'),
	'app-permissions': () => import('./blocks/AppPermissions.svelte'),
	'video-call': () => import('./blocks/VideoCall.svelte'),
	'photo-privacy': () => import('./blocks/PhotoPrivacy.svelte')
} as const;

/** Whether a kind of block does more with a script than without. */
export function isInteractive(kind: string): kind is keyof typeof INTERACTIVE {
	return kind in INTERACTIVE;
}

/**
 * Brings the interactive blocks of a page to life: each stands in an element `data-island="<kind>"` that carries its
 * data. The framework and the block's own code travel only to pages that have one.
 */
export async function hydrateIslands(root: Document): Promise<void> {
	const islands = [...root.querySelectorAll<HTMLElement>('[data-island]')];
	if (islands.length === 0) return;
	const [{ mount, flushSync }, { default: Island }] = await Promise.all([
		import('svelte'),
		import('./Island.svelte')
	]);
	const locale: Locale = root.documentElement.lang === 'en' ? 'en' : 'vi';
	for (const target of islands) {
		const { island = '', block = '', props = '{}' } = target.dataset;
		if (!isInteractive(island)) continue;
		const { default: Block } = await INTERACTIVE[island]();
		target.replaceChildren();
		const given = { locale, block, of: Block as Component<Record<string, unknown>>, data: JSON.parse(props) };
		mount(Island, { target, props: given });
		flushSync();
	}
}
