// A bar for each area. What is withheld or unknown is hatched and says why: an empty place would look like nought.
const ROW = 30;
const LEFT = 240;
const BAR = 420;
const WIDTH = LEFT + BAR + 110;
const LETTERS_A_LINE = 100;

const UNITS = {
	percent: '%',
	'percentage points': '%',
	'persons per 1000': '‰',
	'per 1000': '‰',
	ratio: '1'
};

const WORDS = {
	vi: {
		withheld: 'ẩn để bảo vệ nhóm nhỏ',
		none: 'chưa có số liệu',
		source: 'Nguồn: Nếp Số, bản công bố'
	},
	en: {
		withheld: 'withheld to protect a small group',
		none: 'no figure',
		source: 'Source: Nếp Số, release'
	}
};

/** One figure as the text of an SVG file. */
export function drawFigure({ definition, observations, names, release, language }) {
	const words = WORDS[language] ?? WORDS.en;
	const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
	const most = Math.max(...observations.map(({ value }) => value ?? 0), Number.MIN_VALUE);
	const rows = observations.map((one, at) => {
		const y = 60 + at * ROW;
		const name = names.get(one.area) ?? one.area;
		const isKnown = one.value !== null;
		const length = isKnown ? Math.max(0, (BAR * one.value) / most) : BAR;
		const reason = one.confStatus === 'F' ? words.none : words.withheld;
		const label = isKnown ? number.format(one.value) : reason;
		const x = isKnown ? LEFT + length + 8 : LEFT + 8;
		return [
			text(LEFT - 10, y + 15, name, 'text-anchor="end"'),
			`<rect x="${LEFT}" y="${y}" width="${length.toFixed(1)}" height="20" fill="${isKnown ? '#1f4fd8' : 'url(#hatched)'}"/>`,
			text(x, y + 15, label, isKnown ? '' : 'class="reason"')
		].join('\n');
	});
	const below = 60 + observations.length * ROW + 30;
	const notes = [...lines(definition.caveat[language]), `${words.source} ${release}`];
	const height = below + notes.length * 20 + 10;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(definition.name[language])}">
<style>text { font: 14px sans-serif; fill: #16181d } .title { font: bold 18px sans-serif } .reason { font-style: italic; paint-order: stroke; stroke: #fff; stroke-width: 4px }</style>
<defs><pattern id="hatched" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#fff"/><rect width="3" height="8" fill="#8a8f99"/></pattern></defs>
<rect width="100%" height="100%" fill="#fff"/>
${text(16, 32, `${definition.name[language]} (${UNITS[definition.unit] ?? definition.unit})`, 'class="title"')}
${rows.join('\n')}
${notes.map((note, at) => text(16, below + at * 20, note)).join('\n')}
</svg>
`;
}

function text(x, y, words, more = '') {
	return `<text x="${x.toFixed(1)}" y="${y}" ${more}>${escaped(words)}</text>`;
}

function lines(sentence) {
	const made = [''];
	for (const word of sentence.split(' ')) {
		if (made.at(-1).length + word.length > LETTERS_A_LINE) made.push('');
		made.push(`${made.pop()} ${word}`.trim());
	}
	return made;
}

function escaped(words) {
	return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
