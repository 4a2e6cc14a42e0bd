import * as z from 'zod';
import { slug } from '../fields.ts';

/** A `scam-call` block names the scenario to practise: `content/scenarios/scam-call/<scenario>.yaml`. */
export const scamCallSchema = z.strictObject({ id: slug.optional(), scenario: slug });
