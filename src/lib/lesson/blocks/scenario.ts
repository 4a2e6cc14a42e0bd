import * as z from 'zod';
import { slug } from '../fields.ts';

/** What every practice simulator's block says: the scenario to play, `content/scenarios/<kind>/<scenario>.yaml`. */
export const scenarioBlockSchema = z.strictObject({ id: slug.optional(), scenario: slug });
