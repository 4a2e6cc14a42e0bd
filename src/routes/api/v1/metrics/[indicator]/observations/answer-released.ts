import type { ReleasedAsked } from '#lib/forms/api/observations-asked.ts';
import { cellPlace } from '#lib/forms/api/observations.ts';
import { findArea } from '#lib/server/areas/areas.ts';
import { chooseReleases, findReleases } from '#lib/server/metrics/chosen-releases.ts';
import type { PublishedRelease } from '#lib/server/metrics/released.ts';
import { BEGINNING, readPage, type Place, type WalkQuestion } from '#lib/server/metrics/released-walk.ts';
import { answerWith, JSON_TYPE } from '#lib/server/web/api-answer.ts';
import { refuseQuery } from '#lib/server/web/api-problem.ts';
import { entityTag } from '#lib/server/web/entity-tag.ts';
import { pageAddress, questionOf, readCursor, writeCursor } from '#lib/server/web/page-cursor.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { QueryTrouble } from '#lib/forms/api/read-query.ts';
import type { Call } from './answer-live.ts';
import { noteRead } from '../../../../api-door.ts';
import { answerTable } from './answer-table.ts';

type Start = { readonly releases: readonly PublishedRelease[]; readonly begin: Place };

/** Released figures: the same for everybody, and for ever the same once they are there. */
export async function answerReleased(call: Call, data: ReleasedAsked): Promise<Response> {
	const { event, caller, definition } = call;
	const start = await startOf(call, data);
	if ('trouble' in start) return refuseQuery(start.trouble, caller.locale);
	const { releases } = start;
	if (data.area && !(await findArea(event.locals.db, data.area))) throw new Refusal('area-unknown');
	await noteRead(event, caller, {
		...{ operation: 'listObservations', indicator: definition.id, area: data.area },
		period: releases.map((release) => release.period).join(' ')
	});
	const { area, level, breakdown, dims } = data;
	const question = { releases, indicator: definition.id, area, level, breakdown, dims };
	const wrapping = {
		keeping: data.release ? ('frozen' as const) : ('open' as const),
		tag: tagOf(call, releases)
	};
	if (data.format !== 'json') return answerTable(call, question, { ...wrapping, format: data.format });
	return answerPage(call, question, { ...wrapping, begin: start.begin, limit: data.limit });
}

/** Where this page begins, and in which releases: a cursor goes on in those of its first page, whatever is published. */
async function startOf({ event }: Call, data: ReleasedAsked): Promise<Start | { trouble: QueryTrouble }> {
	const { db } = event.locals;
	if (data.cursor === undefined) return { releases: await chooseReleases(db, data), begin: BEGINNING };
	const { place, trouble } = readCursor(data.cursor, questionOf(event.url), cellPlace);
	if (trouble) return { trouble };
	const releases = await findReleases(db, place.releases);
	if (!releases || place.at >= releases.length) return { trouble: { problem: null, parameter: 'cursor' } };
	return { releases, begin: { at: place.at, after: place.after } };
}

function tagOf({ event, definition }: Call, releases: readonly PublishedRelease[]): string {
	const { searchParams } = event.url;
	const paging = [searchParams.get('cursor'), searchParams.get('limit')];
	const published = releases.map(({ id, digest }) => [id, digest]);
	return entityTag([definition.id, questionOf(event.url), paging, published]);
}

type Paging = { keeping: 'frozen' | 'open'; tag: string; begin: Place; limit: number };

async function answerPage({ event }: Call, question: WalkQuestion, paging: Paging): Promise<Response> {
	const { locals, url, request } = event;
	const { begin, limit, ...wrapping } = paging;
	const { releases } = question;
	const headers: Record<string, string> = { ...JSON_TYPE };
	return answerWith(request, { ...wrapping, headers }, async () => {
		const { observations, next } = await readPage(locals.db, question, begin, limit);
		const ids = releases.map((release) => release.id);
		const cursor = next && writeCursor(questionOf(url), { releases: ids, ...next });
		const address = cursor && pageAddress(url, locals.origin, cursor);
		if (address) headers.link = `<${address}>; rel="next"`;
		const release = releases.length === 1 ? releases[0]!.id : null;
		return JSON.stringify({ release, asOf: newest(releases), observations, next: address });
	});
}

function newest(releases: readonly PublishedRelease[]): string | null {
	const times = releases.flatMap(({ asOf }) => (asOf ? [asOf.getTime()] : []));
	return times.length > 0 ? new Date(Math.max(...times)).toISOString() : null;
}
