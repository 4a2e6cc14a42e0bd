import { ENTITY_TYPE } from './ngsi-id.ts';

/** NGSI-LD's own words: ETSI GS CIM 009. Brokers have it built in. */
export const CORE_CONTEXT = 'https://uri.etsi.org/ngsi-ld/v1/ngsi-ld-core-context-v1.8.jsonld';

const MODELS = 'https://smartdatamodels.org';
const MODEL = `${MODELS}/dataModel.${ENTITY_TYPE}`;

/** What the type means, whatever it is called. */
export const TYPE_IRI = `${MODEL}/${ENTITY_TYPE}`;

/** Words that every data model of that project shares, and those of this one: the meanings are its, not ours. */
const SHARED = ['alternateName', 'name', 'source'] as const;
const OF_MODEL = [
	'area',
	'calculationFormula',
	'calculationFrequency',
	'calculationMethod',
	'calculationPeriod',
	'category',
	'from',
	'kpiValue',
	'organization',
	'product',
	'to',
	'updatedAt'
] as const;

/** What stands beside a value: SDMX's words, and ours for the rest. */
const BESIDE_VALUE = ['numerator', 'denominator', 'revision', 'note', 'release'] as const;

/** The JSON-LD context that gives each attribute its meaning. @param origin where this installation is reached */
export function ngsiContext(origin: string): { '@context': Readonly<Record<string, string>> } {
	return {
		'@context': {
			[ENTITY_TYPE]: TYPE_IRI,
			description: 'http://purl.org/dc/terms/description',
			...Object.fromEntries(SHARED.map((name) => [name, `${MODELS}/${name}`])),
			...Object.fromEntries(OF_MODEL.map((name) => [name, `${MODEL}/${name}`])),
			obsStatus: 'http://purl.org/linked-data/sdmx/2009/attribute#obsStatus',
			...Object.fromEntries(BESIDE_VALUE.map((name) => [name, `${contextAddress(origin)}#${name}`]))
		}
	};
}

/** Where that context is served; every entity names it, and brokers fetch it once. */
export function contextAddress(origin: string): string {
	return `${origin}/ngsi-ld/v1/context.jsonld`;
}
