import sharp from 'sharp';
import { figureText } from '#lib/components/charts/figure-text.ts';
import { dashboard } from '#lib/messages/dashboard.ts';
import type { View } from '#lib/server/metrics/overview/view.ts';
import { Refusal } from '#lib/vocabulary/refusal.ts';
import { fileName, sourceLine } from '../answer-export.ts';
import { indicatorAsked } from '../areas/area-page.ts';
import { CHARTS, drawPicture } from './draw-picture.ts';
import { sheet } from './sheet.ts';

/**
 * One picture of a page, to be put on a slide: `?chart=` says which, `?by=` or `?indicator=` of what. It says itself where
 * and when it is from.
 * @throws Refusal `not-found` where there is nothing to draw
 */
export async function answerPicture(
	{ locals, url }: { locals: App.Locals; url: URL },
	view: View
): Promise<Response> {
	const { db, locale } = locals;
	const asked = url.searchParams.get('chart');
	const chart = CHARTS.find((one) => one === asked) ?? CHARTS[0];
	const picture = await drawPicture(chart, { db, view, locale, url }, indicatorAsked(url));
	if (!picture) throw new Refusal('not-found');
	const t = dashboard[locale];
	const format = figureText(locale);
	const when = view.release
		? t.band.released(format.periodWithin(view.period))
		: t.band.live(format.periodWithin(view.period));
	const words = {
		title: picture.title,
		about: [`${view.area.name}.`, `${when}.`, picture.isCoverage ? t.honest : t.ofLearners].join(' '),
		note: [picture.isEstimate ? t.notOfficial : '', t.smallGroups(format.count(view.k))].join(' ').trim(),
		source: `${sourceLine(view, locale)} ${locals.origin}`
	};
	const png = await sharp(Buffer.from(sheet(words, picture.drawing)))
		.png({ palette: true })
		.toBuffer();
	return new Response(new Uint8Array(png), {
		headers: {
			'content-type': 'image/png',
			'content-disposition': `attachment; filename="${fileName(view, chart)}.png"`,
			'cache-control': 'private, no-store'
		}
	});
}
