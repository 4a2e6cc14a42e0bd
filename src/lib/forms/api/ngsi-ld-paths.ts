import { refusals as refusalsOfAll } from './openapi-parts.ts';

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const LD = 'application/ld+json';

const query = (name: string, description: string, schema: object, example?: string | number) => ({
	...{ name, in: 'query', required: false, description, schema },
	...(example === undefined ? {} : { example })
});

const HEADERS_EVERYWHERE = [
	{
		...{ name: 'Accept', in: 'header', required: false, schema: text },
		description:
			'application/json, with a link to the context, or application/ld+json, with the context inside'
	},
	{
		...{ name: 'If-None-Match', in: 'header', required: false, schema: text },
		description: 'The ETag of an answer you have'
	}
];

const TYPE = query('type', 'The one type there is', text, 'KeyPerformanceIndicator');
const ATTRS = query('attrs', 'Only these attributes, separated by commas', text, 'kpiValue,area');
const OPTIONS = query(
	'options',
	'keyValues, sysAttrs, count; several separated by commas',
	text,
	'keyValues'
);
const FORMAT = query('format', 'keyValues or normalized', text);

/** A figure as an entity of a smart-city context broker. Its whole shape is that of the Smart Data Models. */
export const ngsiLdSchemas = {
	NgsiEntity: {
		type: 'object',
		required: ['id', 'type'],
		properties: {
			id: { type: 'string', pattern: '^urn:ngsi-ld:KeyPerformanceIndicator:' },
			type: { const: 'KeyPerformanceIndicator' }
		}
	},
	NgsiError: {
		type: 'object',
		required: ['type', 'title', 'detail'],
		properties: {
			type: { type: 'string', pattern: '^https://uri\\.etsi\\.org/ngsi-ld/errors/' },
			title: text,
			detail: text
		}
	}
} as const;

/** The addresses of the NGSI-LD interface (ETSI GS CIM 009), as far as it is offered: released figures, to read. */
export function ngsiLdPaths() {
	const entity = { $ref: '#/components/schemas/NgsiEntity' };
	return {
		'/ngsi-ld/v1/entities': {
			get: operation('listEntities', 'Released figures as NGSI-LD entities; what has no value has none', {
				parameters: [
					TYPE,
					query('id', 'Entities with these ids, separated by commas', text),
					query(
						'q',
						'Conditions on attributes: ==, !=, <, >, <=, >=, joined by ; (and) or | (or)',
						text,
						'kpiValue>0'
					),
					ATTRS,
					query('limit', 'At most so many, 0 to 1000', { ...count, maximum: 1000, default: 20 }, 100),
					query('offset', 'Beginning with this one', { ...count, default: 0 }, 0),
					query('count', 'true: the header NGSILD-Results-Count tells how many there are', text, 'true'),
					OPTIONS,
					FORMAT
				],
				answer: { type: 'array', items: entity },
				refusals: [400, 406]
			})
		},
		'/ngsi-ld/v1/entities/{id}': {
			get: operation('readEntity', 'One released figure', {
				parameters: [
					{
						...{ name: 'id', in: 'path', required: true, schema: text },
						example: 'urn:ngsi-ld:KeyPerformanceIndicator:cov.active_share:79:2025:2026-Q3:total'
					},
					...[TYPE, ATTRS, OPTIONS, FORMAT]
				],
				answer: entity,
				refusals: [400, 404, 406]
			})
		},
		'/ngsi-ld/v1/types': {
			get: operation('listTypes', 'The types of which there are entities', {
				parameters: [query('details', 'true: with their attributes', text, 'true')],
				answer: { type: ['object', 'array'] },
				refusals: [400, 406]
			})
		},
		'/ngsi-ld/v1/context.jsonld': {
			get: operation('readContext', 'What the attributes mean', {
				parameters: [],
				answer: { type: 'object', required: ['@context'] },
				refusals: []
			})
		}
	};
}

type Operation = {
	readonly parameters: readonly object[];
	readonly answer: object;
	readonly refusals: readonly number[];
};

function operation(operationId: string, summary: string, { parameters, answer, refusals }: Operation) {
	const refusal = {
		description: 'A refusal in the form of ETSI GS CIM 009',
		content: { 'application/json': { schema: { $ref: '#/components/schemas/NgsiError' } } }
	};
	return {
		operationId,
		summary,
		security: [{}, { key: [] }],
		parameters: [...parameters, ...HEADERS_EVERYWHERE],
		responses: {
			200: {
				description: summary,
				content: { 'application/json': { schema: answer }, [LD]: { schema: answer } }
			},
			...Object.fromEntries(refusals.map((status) => [status, refusal])),
			...refusalsOfAll(401)
		}
	};
}
