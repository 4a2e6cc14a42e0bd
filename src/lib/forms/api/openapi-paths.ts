import { z } from 'zod';
import { INDICATORS } from '#lib/vocabulary/indicator.ts';
import { areasQuery } from './areas.ts';
import { completionQuery } from './completion.ts';
import { observationsQuery } from './observations.ts';
import { answer, parameters, refusals } from './openapi-parts.ts';
import { noQuery } from './releases.ts';
import { courseText, releaseText } from './words.ts';

const OPEN = [{}, { key: [] }] as const;
const FILE = { schema: { type: 'string', contentEncoding: 'binary' } } as const;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every address of the API and what may be asked there. */
export function apiPaths() {
	return {
		'/api/v1/metrics': { get: listMetrics() },
		'/api/v1/metrics/{indicator}/observations': { get: listObservations() },
		'/api/v1/areas': { get: listAreas() },
		'/api/v1/releases': { get: listReleases() },
		'/api/v1/releases/{release}': { get: readRelease() },
		'/api/v1/courses/{course}/completion': { get: readCompletion() },
		'/api/v1/openapi.json': { get: readDescription() }
	};
}

function listMetrics() {
	return {
		operationId: 'listMetrics',
		summary: 'Every indicator with its definition and targets, area versions, periods and releases',
		security: OPEN,
		parameters: parameters(noQuery),
		responses: { 200: answer('Catalogue', 'The catalogue'), ...refusals(400, 401) }
	};
}

function listObservations() {
	const indicator = { schema: z.enum(INDICATORS), example: 'cov.active_share' };
	const files = { 'text/csv': { schema: { type: 'string' } }, [XLSX]: FILE };
	return {
		operationId: 'listObservations',
		summary: 'Observations of one indicator: released ones for everybody, live ones with a key or a sign-in',
		description:
			'Without parameters: the totals of the newest release. The order never changes. `live=true` goes with `area`, `period` and `by` only.',
		security: [...OPEN, { session: [] }],
		parameters: parameters(observationsQuery, { indicator }),
		responses: {
			200: answer(
				'Observations',
				'A page of observations, or a file',
				['Link', 'Content-Disposition'],
				files
			),
			...refusals(400, 401, 403, 404)
		}
	};
}

function listAreas() {
	return {
		operationId: 'listAreas',
		summary: 'The administrative units of one version, by level and code',
		security: OPEN,
		parameters: parameters(areasQuery),
		responses: { 200: answer('Areas', 'A page of areas', ['Link']), ...refusals(400, 401) }
	};
}

function listReleases() {
	return {
		operationId: 'listReleases',
		summary: 'Every release, the newest first; earlier revisions are kept',
		security: OPEN,
		parameters: parameters(noQuery),
		responses: { 200: answer('Releases', 'All releases'), ...refusals(400, 401) }
	};
}

function readRelease() {
	return {
		operationId: 'readRelease',
		summary: 'One release',
		security: OPEN,
		parameters: parameters(noQuery, { release: { schema: releaseText, example: '2026-Q3.2025.r0' } }),
		responses: { 200: answer('Release', 'The release'), ...refusals(400, 401, 404) }
	};
}

function readCompletion() {
	const course = { schema: courseText, example: 'internet-va-tim-kiem' };
	return {
		operationId: 'readCompletion',
		summary: 'How far the learners of an area come in a course',
		security: [{ key: [] }, { session: [] }],
		parameters: parameters(completionQuery, { course }),
		responses: { 200: answer('Completion', 'The funnel of the course'), ...refusals(400, 401, 403, 404) }
	};
}

function readDescription() {
	const content = { 'application/json': { schema: { type: 'object' } } };
	return {
		operationId: 'readDescription',
		summary: 'This document',
		security: OPEN,
		parameters: parameters(noQuery),
		responses: { 200: { ...answer('Problem', 'OpenAPI 3.1'), content }, ...refusals(400, 401) }
	};
}
