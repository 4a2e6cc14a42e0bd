import type { PlaywrightWorkerArgs } from '@playwright/test';
import { signUp } from './by-forms.ts';
import { asNeighbour } from './neighbour.ts';
import { newLogin } from './people.ts';

/** Every ward that an errand of these tests lives in. */
const WARDS = ['2025:25975', '2025:25813', '2025:25942', '2025:25978'];

/** Fewest people a live figure shows. */
const SHOWN_FROM = 5;

/**
 * Gives each ward people enough to be shown. One person alone in a ward would withhold that ward, and a neighbour with
 * it, so that nobody could see an errand's figures.
 */
export async function fillWards(
	playwright: PlaywrightWorkerArgs['playwright'],
	{ except }: { readonly except?: string } = {}
): Promise<void> {
	for (const ward of WARDS.filter((one) => one !== except)) {
		for (let at = 0; at < SHOWN_FROM; at += 1) {
			await asNeighbour(playwright, (neighbour) => signUp(neighbour, newLogin('to.dan.pho'), ward));
		}
	}
}
