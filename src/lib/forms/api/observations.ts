import { z } from 'zod';
import {
	BREAKDOWNS,
	CONF_STATUSES,
	NULL_REASONS,
	OBS_STATUSES,
	OBSERVATION_NOTES,
	UNKNOWN,
	type Quarter
} from '#lib/vocabulary/indicator.ts';
import { SEXES } from '#lib/vocabulary/people.ts';
import {
	areaAsked,
	areaText,
	courseText,
	cursorAsked,
	instant,
	levelAsked,
	limitAsked,
	periodText,
	releaseAsked,
	releaseText,
	versionText
} from './words.ts';

/** The bands of every figure by age; which of them an indicator has, its definition tells. */
export const AGE_BANDS_ASKED = ['0-14', '15-24', '25-44', '45-59', '60-64', '65+', UNKNOWN] as const;

/** Ten years: a cursor carries the id of every release it goes through. */
const MOST_QUARTERS = 40;

const period = z
	.string()
	.regex(/^[1-9]\d{3}-Q[1-4](\.\.[1-9]\d{3}-Q[1-4])?$/)
	.transform((text) => {
		const [from, to = from] = text.split('..');
		return { from: from as Quarter, to: to as Quarter };
	})
	.refine(({ from, to }) => from <= to && quartersBetween(from, to) < MOST_QUARTERS)
	.describe('A calendar quarter in Vietnam, 2026-Q4, or a range of up to 40: 2025-Q1..2026-Q3');

function quartersBetween(from: Quarter, to: Quarter): number {
	const count = (quarter: Quarter) => 4 * Number(quarter.slice(0, 4)) + Number(quarter.slice(-1));
	return count(to) - count(from);
}

/** What may be asked of an indicator's observations. Every parameter is optional; another name is refused. */
export const observationsQuery = z.strictObject({
	area: areaAsked.optional(),
	areaVersion: versionText.optional(),
	level: levelAsked.optional(),
	period: period.optional(),
	by: z
		.enum([...BREAKDOWNS, 'all'])
		.optional()
		.describe('How the figures are split. Left out: the total, or where an indicator has none, what it has'),
	sex: z.enum([...SEXES, UNKNOWN]).optional(),
	ageBand: z.enum(AGE_BANDS_ASKED).optional(),
	urbanRural: z.enum(['urban', 'rural', UNKNOWN]).optional(),
	course: courseText.optional(),
	competenceArea: z.enum(['1', '2', '3', '4', '5']).optional(),
	release: releaseAsked.optional(),
	updatedAfter: z.iso
		.datetime({ offset: true })
		.transform((text) => new Date(text))
		.optional()
		.describe('Only what was published after this instant'),
	limit: limitAsked.optional(),
	cursor: cursorAsked.optional(),
	format: z
		.enum(['json', 'csv', 'xlsx'])
		.optional()
		.describe('csv and xlsx give the whole answer, up to 50,000 rows'),
	live: z
		.enum(['true', 'false'])
		.optional()
		.describe('The figures of this moment, with a key or a manager’s sign-in')
});

export type ObservationsQuery = z.output<typeof observationsQuery>;

export const observation = z.strictObject({
	release: releaseText.nullable().describe('The release it stands in; null for a live figure'),
	area: areaText,
	areaVersion: versionText,
	period: periodText,
	dims: z.record(z.string(), z.string()).describe('The category it is about; empty for the whole area'),
	value: z.number().nullable(),
	numerator: z.int().nonnegative().nullable(),
	denominator: z.int().nonnegative().nullable(),
	unit: z.string(),
	obsStatus: z.enum(OBS_STATUSES).describe('A normal, P provisional, E estimated, B break in the series'),
	confStatus: z
		.enum(CONF_STATUSES)
		.describe('F free, C withheld: a small group, D withheld to protect another'),
	revision: z.int().nonnegative(),
	reason: z.enum(NULL_REASONS).nullable().describe('Why there is no value; null where there is one'),
	note: z.enum(OBSERVATION_NOTES).nullable().describe('What else is to be known of the value'),
	updatedAt: instant.nullable()
});

export const observationsBody = z.strictObject({
	release: releaseText
		.nullable()
		.describe(
			'The release the figures belong to; null for live figures, for none, and where there are several'
		),
	asOf: instant.nullable().describe('When the newest event counted was recorded'),
	observations: z.array(observation),
	next: z.string().nullable().describe('Address of the next page; null on the last')
});

/** Where a page of observations begins: in which releases, in which of them, after which of its cells. */
export const cellPlace = z.strictObject({
	releases: z.array(releaseAsked).min(1).max(MOST_QUARTERS),
	at: z.int().nonnegative(),
	after: z.int32().nonnegative().nullable()
});
