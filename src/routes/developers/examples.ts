type Place = {
	readonly origin: string;
	readonly area: string;
	readonly period: string;
};

/** Calls to copy, with the addresses of this server. */
export function examplesOf({ origin, area, period }: Place) {
	const figures = `${origin}/api/v1/metrics/cov.active_share/observations`;
	return {
		first: `curl '${figures}?area=${area}'`,
		catalogue: `curl ${origin}/api/v1/metrics`,
		script: [
			`const answer = await fetch('${figures}?by=sex&area=${area}');`,
			'if (!answer.ok) throw new Error((await answer.json()).detail);',
			'const { release, observations } = await answer.json();',
			'for (const { dims, value, reason } of observations) console.log(release, dims, value ?? reason);'
		].join('\n'),
		range: `curl '${figures}?area=${area}&period=2025-Q1..${period}'`,
		file: `curl -OJ '${figures}?by=ageBand&level=3&format=csv'`,
		pages: [
			`let next = '${figures}?by=all&limit=1000';`,
			'const all = [];',
			'while (next) {',
			'  const page = await (await fetch(next)).json();',
			'  all.push(...page.observations);',
			'  next = page.next;',
			'}'
		].join('\n'),
		unchanged: `curl -H 'If-None-Match: "…"' '${figures}?area=${area}'`,
		key: `curl -H "Authorization: Bearer $NEP_SO_KEY" '${figures}?live=true&area=${area}'`,
		refused: `curl -H 'Accept-Language: en' '${figures}?areaversion=2025'`,
		description: `${origin}/api/v1/openapi.json`
	};
}
