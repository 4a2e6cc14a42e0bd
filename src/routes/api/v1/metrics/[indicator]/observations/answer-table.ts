import { csvHead, csvLines } from '#lib/server/metrics/formats/csv.ts';
import { tableRows } from '#lib/server/metrics/formats/figure-table.ts';
import { writeWorkbook } from '#lib/server/metrics/formats/xlsx.ts';
import { countUpTo, eachPage, type WalkQuestion } from '#lib/server/metrics/released-walk.ts';
import type { Db } from '#lib/server/db/db.ts';
import { answerWith, type Wrapping } from '#lib/server/web/api-answer.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import type { Call } from './answer-live.ts';

const MOST_ROWS = 50_000;
const ROWS_AT_ONCE = 1000;

const TYPES = {
	csv: 'text/csv; charset=utf-8; header=present',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
} as const;

type Asked = Pick<Wrapping, 'keeping' | 'tag'> & { readonly format: keyof typeof TYPES };

/** The whole answer as a file. @throws Refusal `too-many-rows` */
export async function answerTable(
	{ event, definition }: Call,
	question: WalkQuestion,
	{ format, ...wrapping }: Asked
): Promise<Response> {
	const { db } = event.locals;
	if ((await countUpTo(db, question, MOST_ROWS + 1)) > MOST_ROWS) throw new Refusal('too-many-rows');
	const headers = {
		'content-type': TYPES[format],
		'content-disposition': `attachment; filename="${fileName(question)}.${format}"`
	};
	return answerWith(event.request, { ...wrapping, headers }, async () => {
		if (format === 'csv') return streamOf(csvPieces(db, question));
		const rows = [];
		for await (const page of eachPage(db, question, ROWS_AT_ONCE))
			rows.push(...(await tableRows(db, question.indicator, page)));
		return writeWorkbook(rows, { definition, releases: question.releases });
	});
}

function fileName({ indicator, releases }: WalkQuestion): string {
	const [first, last] = [releases[0], releases.at(-1)];
	const of = first === last ? [first?.id] : [first?.period, last?.period];
	return [indicator, ...of].filter(Boolean).join('.');
}

async function* csvPieces(db: Db, question: WalkQuestion): AsyncGenerator<string> {
	yield csvHead();
	for await (const page of eachPage(db, question, ROWS_AT_ONCE))
		yield csvLines(await tableRows(db, question.indicator, page));
}

/** Pieces as the reader takes them: a slow one holds up the next page, not memory. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(controller) {
			const { value, done } = await pieces.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		async cancel() {
			await pieces.return(undefined);
		}
	});
}
