import { hydrateIslands } from '#lib/components/islands.ts';
import { steadyForms } from '#lib/offline/steady-forms.ts';

/**
 * The one script of pages that are served without a client framework (`csr = false`). They work without it; it keeps
 * what was typed through a dead line, and brings the practice simulators of a lesson to life.
 */
steadyForms(document);
void hydrateIslands(document);
