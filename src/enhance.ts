import { hydrateIslands } from '#lib/components/islands.ts';
import { offerReadAloud } from '#lib/offline/read-aloud/offer-read-aloud.ts';
import { printButtons } from '#lib/offline/print-buttons.ts';
import { rememberSteps } from '#lib/offline/remember-steps.ts';
import { steadyForms } from '#lib/offline/steady-forms.ts';

/**
 * The one script of pages that are served without a client framework (`csr = false`). They work without it; it keeps
 * what was typed through a dead line, brings the practice simulators of a lesson to life, remembers which steps are
 * done, prints a page of figures, and reads a lesson aloud.
 */
steadyForms(document);
rememberSteps(document);
printButtons(document);
void hydrateIslands(document);
offerReadAloud(document);
