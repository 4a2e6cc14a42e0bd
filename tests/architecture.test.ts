import { describe, expect, test } from 'vitest';
import { circlesIn } from './support/circles.ts';
import {
	isBarrel,
	lacksPurity,
	mentionsSql,
	nameSaysNothing,
	type Complaint
} from './support/source-complaints.ts';
import { readSources, type Source } from './support/sources.ts';

/**
 * The plan of the house, from the ground up. A file may import from its own room and from every floor below; never
 * up, and never from another room on its own floor. `server/` has floors of its own in the middle.
 */
const FLOORS: readonly (readonly string[])[] = [
	['vocabulary', 'styles'],
	['messages'],
	['rules', 'forms', 'lesson'],
	['server/db'],
	['server/web', 'server/jobs'],
	['server/events', 'server/areas', 'server/catalogue'],
	['server/accounts', 'server/authoring', 'server/assessment'],
	['server/learning'],
	['server/credentials', 'server/workshops', 'server/metrics'],
	['server/sync', 'server/importing', 'server/notices'],
	['server/privacy', 'server/demo', 'server/backup'],
	['server/doctor'], // looks into every room
	['offline'], // the browser's side
	['components'],
	['entrance'], // settings.ts, house.ts, hooks*.ts, app.d.ts, enhance.ts and bin/
	['routes']
];

const FLOOR_OF = new Map(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, floor] as const)));

/** Where the language of the web is spoken: requests, answers, pages. */
const WEB_ROOMS = ['routes', 'components', 'offline', 'entrance', 'server/web'];

const sources = readSources('src/**/*.{ts,js,svelte,svx}');
const inLib = readSources('src/lib/**/*');
const everything = readSources('{src,tests,migrations}/**/*.{ts,js,svelte,svx,css,html}');

/** The room of a file, by its path from the root; null for what is no part of the house (packages, content). */
function roomOf(path: string): string | null {
	if (path.startsWith('src/routes/')) return 'routes';
	const [, server = '', room] = /^src\/lib\/(server\/)?([^/]+)\//.exec(path) ?? [];
	if (room) return server + room;
	return /^src\/(bin\/.+|[^/]+)$/.test(path) ? 'entrance' : null;
}

/** What a check found, one line a file; the test that fails prints it. */
function complaints(files: readonly Source[], complain: (file: Source) => Complaint): string[] {
	return files.flatMap((file) => {
		const said = complain(file);
		return (Array.isArray(said) ? said : said ? [said] : []).map((what) => `${file.path}: ${what}`);
	});
}

describe('imports run downhill', () => {
	test('every file of the library has a room in the plan', () => {
		const homeless = ({ path }: Source) => !FLOOR_OF.has(roomOf(path) ?? '') && 'has no room in the plan';
		expect(complaints(inLib, homeless)).toEqual([]);
	});

	test('no file imports from a floor above, or from another room on its own floor', () => {
		const climbs = ({ path, imports }: Source) => {
			const room = roomOf(path) ?? '';
			const floor = FLOOR_OF.get(room) ?? -1;
			return imports.flatMap((name) => {
				const other = roomOf(name) ?? room;
				const above = FLOOR_OF.get(other) ?? Infinity;
				return other === room || above < floor
					? []
					: [`imports ${name}, ${above > floor ? 'upward' : 'sideways'}`];
			});
		};
		expect(complaints(sources, climbs)).toEqual([]);
	});

	test('no two files import each other, directly or round about', () => {
		expect(circlesIn(sources)).toEqual([]);
	});

	test('what runs in the browser gets what it shows and never asks the server', () => {
		const asks = ({ path, imports }: Source) =>
			['components', 'offline'].includes(roomOf(path) ?? '') &&
			imports.filter((name) => name.startsWith('src/lib/server/'));
		expect(complaints(sources, asks)).toEqual([]);
	});

	test('a migration is frozen: it imports nothing that may change under it', () => {
		const thaws = ({ imports }: Source) => imports.filter((name) => name.startsWith('src/'));
		expect(complaints(readSources('migrations/*.ts'), thaws)).toEqual([]);
	});
});

describe('each kind of work has its place', () => {
	test('SQL is spoken only in server rooms', () => {
		const outside = sources.filter(({ path }) => !path.startsWith('src/lib/server/'));
		expect(complaints(outside, mentionsSql)).toEqual([]);
	});

	test('a rule has no clock, no dice and no package', () => {
		const rules = sources.filter(({ path }) => roomOf(path) === 'rules');
		expect(complaints(rules, lacksPurity)).toEqual([]);
	});

	test('HTTP and pages are spoken only in routes, the browser’s side, hooks and server/web', () => {
		const speaks = ({ path, imports }: Source) =>
			!WEB_ROOMS.includes(roomOf(path) ?? '') &&
			imports.filter((name) => /^(@sveltejs\/kit|\$app|node:https?)(\/|$)/.test(name));
		expect(complaints(sources, speaks)).toEqual([]);
	});

	test('server rooms never need the web framework running, so that the command line can use them', () => {
		const needs = ({ path, imports }: Source) =>
			path.startsWith('src/lib/server/') && imports.filter((name) => /^\$(app|env)(\/|$)/.test(name));
		expect(complaints(sources, needs)).toEqual([]);
	});
});

describe('a file can be read at one sitting', () => {
	test('no file is longer than 250 lines', () => {
		const isLong = ({ text }: Source) => {
			const lines = text.trimEnd().split('\n').length;
			return lines > 250 && `${lines} lines`;
		};
		expect(complaints(everything, isLong)).toEqual([]);
	});

	test('a file is named by the question it answers', () => {
		expect(complaints(everything, nameSaysNothing)).toEqual([]);
	});

	test('no file only hands on what others export', () => {
		expect(complaints(sources, isBarrel)).toEqual([]);
	});

	test('what a module offers has a name', () => {
		const nameless = ({ script }: Source) => /^export default /m.test(script) && 'has a default export';
		expect(complaints(sources, nameless)).toEqual([]);
	});
});
