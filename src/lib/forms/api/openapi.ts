import { areasBody } from './areas.ts';
import { catalogueBody } from './catalogue.ts';
import { completionBody } from './completion.ts';
import { observationsBody } from './observations.ts';
import { ngsiLdPaths, ngsiLdSchemas } from './ngsi-ld-paths.ts';
import { HEADERS, jsonSchema } from './openapi-parts.ts';
import { apiPaths } from './openapi-paths.ts';
import { problemBody } from './problem.ts';
import { releaseBody, releasesBody } from './releases.ts';

const SCHEMAS = {
	Catalogue: catalogueBody,
	Observations: observationsBody,
	Areas: areasBody,
	Release: releaseBody,
	Releases: releasesBody,
	Completion: completionBody,
	Problem: problemBody
} as const;

const SECURITY = {
	key: {
		type: 'http',
		scheme: 'bearer',
		description:
			'A key from the administrator, nepso_…. Scopes: metrics:read (open data, faster), metrics:live and courses:read (for the area of the key and below).'
	},
	session: {
		type: 'apiKey',
		in: 'cookie',
		name: 'nep_so',
		description: 'A manager’s or administrator’s sign-in. A key sent with it counts alone.'
	}
} as const;

/** The API's description, made from the schemas that check its queries and, in the tests, its answers. */
export function openApiDocument(origin: string) {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Nếp Số',
			version: '1',
			description:
				'Figures of the society pillar. Coverage figures (cov.*) tell how far this platform reaches, never the skill of the population. What is released never changes; a correction is a new revision.',
			license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' }
		},
		servers: [{ url: origin }],
		externalDocs: { url: `${origin}/en/developers`, description: 'How to ask, with examples' },
		paths: { ...apiPaths(), ...ngsiLdPaths() },
		components: {
			schemas: {
				...Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, jsonSchema(schema)])),
				...ngsiLdSchemas
			},
			headers: HEADERS,
			securitySchemes: SECURITY
		}
	};
}
