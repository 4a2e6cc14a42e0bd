import type { Locale } from '#lib/vocabulary/locale.ts';
import type { Sample } from './sample.ts';
import { english } from './sample-english.ts';
import { vietnamese } from './sample-vietnamese.ts';

export const samples: Readonly<Record<Locale, Sample>> = { vi: vietnamese, en: english };
