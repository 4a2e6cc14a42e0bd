import * as z from 'zod';
import { slug } from '../fields.ts';

/** A `scam-messages` block names the scenario to practise: `content/scenarios/scam-messages/<scenario>.yaml`. */
export const scamMessagesSchema = z.strictObject({ id: slug.optional(), scenario: slug });
