import { areaPlace, areasQuery } from '#lib/forms/api/areas.ts';
import { readQuery } from '#lib/forms/api/read-query.ts';
import { readAreaPage } from '#lib/server/areas/area-pages.ts';
import { listAreaVersions } from '#lib/server/areas/areas.ts';
import { answerJson } from '#lib/server/web/api-answer.ts';
import { refuseQuery } from '#lib/server/web/api-problem.ts';
import { pageAddress, questionOf, readCursor, writeCursor } from '#lib/server/web/page-cursor.ts';
import { apiDoor, noteRead } from '../../api-door.ts';
import type { RequestEvent } from './$types';

const PAGE = 200;

/** The administrative units of one version; the newest, where none is named. */
export const { GET, OPTIONS, fallback } = apiDoor<RequestEvent>(async (event, caller) => {
	const { locals, url, request } = event;
	const { data, trouble } = readQuery(areasQuery, url.searchParams);
	if (trouble) return refuseQuery(trouble, caller.locale);
	const { q: words, limit = PAGE, level, parent, cursor } = data;
	const begin = cursor ? readCursor(cursor, questionOf(url), areaPlace) : null;
	if (begin?.trouble) return refuseQuery(begin.trouble, caller.locale);
	await noteRead(event, caller, { operation: 'listAreas', area: parent });
	const versions = await listAreaVersions(locals.db);
	const wanted = data.version ?? parent?.split(':')[0];
	const version = versions.find(({ id }) => id === wanted) ?? (wanted ? undefined : versions[0]);
	if (!version) return answerJson(request, { version: null, areas: [], next: null }, { keeping: 'open' });
	const asked = { version: version.id, level, parent, words, limit, after: begin?.place };
	const { areas, more } = await readAreaPage(locals.db, asked);
	const last = areas.at(-1);
	const next = more && last ? writeCursor(questionOf(url), { level: last.level, code: last.code }) : null;
	const address = next && pageAddress(url, locals.origin, next);
	const dates = { validFrom: version.valid_from, validTo: version.valid_to };
	const body = { version: version.id, areas: areas.map((area) => ({ ...area, ...dates })), next: address };
	const headers: Record<string, string> = address ? { link: `<${address}>; rel="next"` } : {};
	return answerJson(request, body, { keeping: 'open', headers });
});
