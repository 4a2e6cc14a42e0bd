import { z } from 'zod';
import { catalogueBody } from './catalogue.ts';
import { completionBody, completionQuery } from './completion.ts';
import { observationsBody, observationsQuery } from './observations.ts';
import { problemBody } from './problem.ts';

const SCHEMAS = {
	Catalogue: catalogueBody,
	Observations: observationsBody,
	Completion: completionBody,
	Problem: problemBody
} as const;

const LANGUAGE = {
	name: 'Accept-Language',
	in: 'header',
	description: 'Language of the sentences in a problem: vi (default) or en',
	schema: { type: 'string' }
};

/** The API's description, made from the schemas that check its queries and, in the tests, its answers. */
export function openApiDocument(origin: string) {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Nếp Số',
			version: '1',
			description:
				'Figures of the society pillar. Coverage figures (cov.*) tell how far this platform reaches, never the skill of the population.',
			license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' }
		},
		servers: [{ url: origin }],
		paths: {
			'/api/v1/metrics': { get: catalogueOperation() },
			'/api/v1/metrics/{indicator}/observations': { get: observationsOperation() },
			'/api/v1/courses/{course}/completion': { get: completionOperation() },
			'/api/v1/openapi.json': { get: descriptionOperation() }
		},
		components: {
			schemas: Object.fromEntries(
				Object.entries(SCHEMAS).map(([name, schema]) => [name, jsonSchema(schema)])
			),
			securitySchemes: {
				session: {
					type: 'apiKey',
					in: 'cookie',
					name: 'nep_so',
					description: 'A manager’s or administrator’s sign-in'
				}
			}
		}
	};
}

function catalogueOperation() {
	return {
		operationId: 'listMetrics',
		summary: 'Every indicator, its definition and targets, and the area versions',
		parameters: [LANGUAGE],
		responses: { 200: answer('Catalogue') }
	};
}

function observationsOperation() {
	return {
		operationId: 'listObservations',
		summary: 'Observations of one indicator: released ones, or live ones for the area’s manager',
		security: [{}, { session: [] }],
		parameters: [pathParameter('indicator'), ...queryParameters(observationsQuery), LANGUAGE],
		responses: { 200: answer('Observations'), ...problems(400, 401, 403, 404) }
	};
}

function completionOperation() {
	return {
		operationId: 'readCompletion',
		summary: 'How far the learners of an area come in a course',
		security: [{ session: [] }],
		parameters: [pathParameter('course'), ...queryParameters(completionQuery), LANGUAGE],
		responses: { 200: answer('Completion'), ...problems(400, 401, 403, 404) }
	};
}

function descriptionOperation() {
	return {
		operationId: 'readDescription',
		summary: 'This document',
		responses: {
			200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } }
		}
	};
}

function answer(name: keyof typeof SCHEMAS) {
	return {
		description: name,
		content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }
	};
}

function problems(...statuses: number[]) {
	const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
	return Object.fromEntries(
		statuses.map((status) => [status, { description: 'A planned refusal', content }])
	);
}

function pathParameter(name: string) {
	return { name, in: 'path', required: true, schema: { type: 'string' } };
}

function queryParameters(query: z.ZodObject) {
	const { properties = {} } = z.toJSONSchema(query, { io: 'input' });
	return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));
}

function jsonSchema(schema: z.ZodType) {
	return Object.fromEntries(Object.entries(z.toJSONSchema(schema)).filter(([key]) => key !== '$schema'));
}
