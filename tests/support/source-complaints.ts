import ts from 'typescript';
import { nodesOf, type Source } from './sources.ts';

/** What is wrong with a file: nothing, one thing, or several. */
export type Complaint = string | readonly string[] | false | undefined;

const QUERY_BEGINNINGS = [
	'selectFrom',
	'insertInto',
	'updateTable',
	'deleteFrom',
	'mergeInto',
	'executeQuery',
	'withRecursive'
];

/** Queries: kysely's beginnings of one, its `sql` tag, and the drivers themselves. */
export function mentionsSql(file: Source): Complaint {
	const asked = nodesOf(file).flatMap((node) => {
		if (ts.isTaggedTemplateExpression(node) && /^sql\b/.test(node.tag.getText()))
			return ['has a sql`…` query'];
		if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
		const { text } = node.expression.name;
		return QUERY_BEGINNINGS.includes(text) ? [`calls .${text}(…)`] : [];
	});
	const drivers = file.imports
		.filter((name) => /^(kysely|pg)(\/|$)/.test(name))
		.map((name) => `imports ${name}`);
	return [...asked, ...drivers];
}

/** Pure libraries that a rule may stand on. */
const PURE_PACKAGES = ['ts-fsrs'];

/** Anything through which a rule would look around for the time, for chance or for the world. */
export function lacksPurity(file: Source): Complaint {
	const looks = nodesOf(file).flatMap((node) => lookAround(node) ?? []);
	const foreign = file.imports.filter(
		(name) => !/^src\/lib\/(rules|vocabulary)\//.test(name) && !PURE_PACKAGES.includes(name)
	);
	return [...looks, ...foreign.map((name) => `imports ${name}`)];
}

const WORLD = ['crypto', 'performance', 'process', 'fetch', 'setTimeout', 'setInterval'];

function lookAround(node: ts.Node): string | undefined {
	if (ts.isPropertyAccessExpression(node)) {
		const text = node.getText().replace(/\s|^globalThis\./g, '');
		if (text === 'Date.now' || text === 'Math.random') return `uses ${text}`;
	}
	const isDate =
		(ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date';
	if (isDate && (ts.isCallExpression(node) || !node.arguments?.length))
		return 'asks Date for the present time';
	if (!ts.isIdentifier(node) || !WORLD.includes(node.text)) return undefined;
	const isOwnName = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
	return isOwnName ? undefined : `uses ${node.text}`;
}

/** A public service is something citizens use, and a simulator of that name practises it: there the word says all. */
const SAYS_NOTHING = /(^|-)(utils?|helpers|common|misc|manager|(?<!public-)service)$/;

/** Names under which anything could be kept; `manager` and `service` end the names of things that do too much. */
export function nameSaysNothing({ path }: Source): Complaint {
	const parts = path.split('/').map((part) => part.replace(/\..*$/, ''));
	return parts.filter((part) => SAYS_NOTHING.test(part)).map((part) => `"${part}" says nothing`);
}

/** A file without a word of its own. */
export function isBarrel(file: Source): Complaint {
	if (/(^|\/)index\.(ts|js)$/.test(file.path)) return 'is an index file';
	if (!file.path.endsWith('.ts') || file.path.endsWith('.d.ts')) return false;
	const { statements } = ts.createSourceFile(file.path, file.script, ts.ScriptTarget.Latest);
	const handsOn = statements.filter((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
	return statements.length > 0 && handsOn.length === statements.length && 'only hands on what others export';
}
