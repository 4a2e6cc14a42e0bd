/**
 * What the key-values form of the Smart Data Model KeyPerformanceIndicator 0.2.1 demands, written down from its published
 * schema (github.com/smart-data-models/dataModel.KeyPerformanceIndicator): names, types, formats and lists of words.
 */
const text = { type: 'string' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const day = { type: 'string', format: 'date' } as const;
const texts = (words: readonly string[]) => ({ type: 'string', enum: words });

export const KPI_SCHEMA = {
	type: 'object',
	required: ['id', 'type'],
	properties: {
		id: {
			anyOf: [
				{ type: 'string', minLength: 1, maxLength: 256, pattern: '^[\\w\\-.{}$+*\\[\\]`|~^@!,:\\\\]+$' },
				{ type: 'string', format: 'uri' }
			]
		},
		type: texts(['KeyPerformanceIndicator']),
		dateCreated: moment,
		dateModified: moment,
		source: text,
		name: text,
		alternateName: text,
		description: text,
		dataProvider: text,
		category: {
			type: 'array',
			minItems: 1,
			items: texts([
				...['actionable', 'directional', 'financial', 'input', 'lagging', 'leading', 'output', 'practical'],
				...['process', 'qualitative', 'quantitative']
			])
		},
		organization: text,
		process: text,
		product: text,
		provider: text,
		businessTarget: text,
		calculationFrequency: texts([
			...['hourly', 'daily', 'weekly', 'monthly', 'yearly', 'quarterly', 'bimonthly', 'biweekly']
		]),
		calculatedBy: text,
		calculationMethod: texts(['manual', 'automatic', 'semiautomatic']),
		calculationFormula: text,
		calculationPeriod: { type: 'object', properties: { from: day, to: day } },
		currentStanding: texts(['veryGood', 'good', 'fair', 'bad', 'veryBad']),
		kpiValue: { type: ['string', 'number', 'boolean', 'object', 'array'] },
		effectiveSince: moment,
		dateNextCalculation: day,
		dateExpires: moment,
		updatedAt: moment,
		area: text
	},
	// Stricter than the model, which lets anything else stand beside: we send nothing that it does not know.
	additionalProperties: false
};
