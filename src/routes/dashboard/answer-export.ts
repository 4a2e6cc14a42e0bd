import { dashboard } from '#lib/messages/dashboard.ts';
import { figureText } from '#lib/components/charts/figure-text.ts';
import { csvHead, csvLines } from '#lib/server/metrics/formats/csv.ts';
import { indicatorsOf, PAGES, readTable, type FiguresPage } from '#lib/server/metrics/overview/read-table.ts';
import { tableWorkbook } from '#lib/server/metrics/overview/table-workbook.ts';
import type { View } from '#lib/server/metrics/overview/view.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

const TYPES = {
	csv: 'text/csv; charset=utf-8; header=present',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
} as const;

/** The figures of one page as a file: `?about=` says of which page. */
export async function answerExport(
	{ locals, url }: { locals: App.Locals; url: URL },
	view: View,
	format: keyof typeof TYPES
): Promise<Response> {
	const page = pageAsked(url);
	const rows = await readTable(locals.db, view, page);
	const about = {
		indicators: indicatorsOf(page),
		locale: locals.locale,
		source: sourceLine(view, locals.locale)
	};
	const body = format === 'csv' ? csvHead() + csvLines(rows) : await tableWorkbook(rows, about);
	return new Response(body, {
		headers: {
			'content-type': TYPES[format],
			'content-disposition': `attachment; filename="${fileName(view, page)}.${format}"`,
			'cache-control': 'private, no-store'
		}
	});
}

/** Where figures come from, as it stands under everything that leaves the page. */
export function sourceLine(view: View, locale: Locale): string {
	const t = dashboard[locale];
	const format = figureText(locale);
	const what = view.release ? t.band.name(view.release.id) : t.band.live(format.periodWithin(view.period));
	return t.source(view.area.name, what, format.moment(view.now.toISOString()));
}

/** What a file is called: page, area and release. */
export function fileName(view: View, page: string): string {
	return ['nep-so', page, view.area.id.replace(':', '-'), view.release?.id ?? `${view.period}-live`].join(
		'.'
	);
}

function pageAsked(url: URL): FiguresPage {
	const about = url.searchParams.get('about');
	return PAGES.find((page) => page === about) ?? PAGES[0];
}
