import { sql } from 'kysely';
import type { TargetFacts } from '#lib/forms/targets.ts';
import { INDICATORS, type IndicatorId } from '#lib/vocabulary/indicator.ts';
import type { Localized } from '#lib/vocabulary/locale.ts';
import type { Db } from '../db/db.ts';
import catalogue from './catalogue.json';
import { insertTargets } from './targets.ts';

type Known = (typeof catalogue.external_targets)[number];
/** What the catalogue, which is English, leaves to be said; `years` are notes about a single year's figure. */
type Wording = {
	readonly source: Localized;
	readonly text: Localized;
	readonly scope: Localized;
	readonly why: Localized;
	readonly setOn: string | null;
	readonly years?: Readonly<Record<string, Localized>>;
};

const SEED_LOCK = 740_079_102;

/** By the beginning of the catalogue's `source`. */
const WORDING: Readonly<Record<string, Wording>> = {
	'Decision 411/QĐ-TTg': {
		source: { vi: 'Quyết định 411/QĐ-TTg ngày 31/3/2022', en: 'Decision 411/QĐ-TTg of 31 March 2022' },
		text: {
			vi: 'Người trong độ tuổi lao động được tập huấn kỹ năng số cơ bản',
			en: 'Working-age people trained in basic digital skills'
		},
		scope: { vi: 'cả nước, trong độ tuổi lao động', en: 'national, working age' },
		why: {
			vi: 'Mục tiêu tính mọi hình thức tập huấn; số liệu ở đây chỉ tính việc học trên nền tảng này, nên thấp hơn.',
			en: 'The target counts training of every kind; our figure counts learning on this platform only, so it is lower.'
		},
		setOn: '2022-03-31',
		years: {
			'2030': { vi: '(cần đối chiếu văn bản chính thức)', en: '(to be verified against the official text)' }
		}
	},
	'Bình Dương plan for Project 146': {
		source: {
			vi: 'Kế hoạch của Bình Dương thực hiện Đề án 146 (theo baobinhduong.vn ngày 13/4/2023)',
			en: 'Bình Dương plan for Project 146 (as told by baobinhduong.vn, 13 April 2023)'
		},
		text: {
			vi: 'Người trong độ tuổi lao động biết và dùng thành thạo dịch vụ công trực tuyến và dịch vụ số thiết yếu',
			en: 'Working-age people know and proficiently use online public services and essential digital services'
		},
		scope: { vi: 'Bình Dương, trong độ tuổi lao động', en: 'Bình Dương, working age' },
		why: {
			vi: 'Mục tiêu nói về việc dùng thành thạo ngoài đời; nền tảng chỉ biết ai đã học và đạt bài kiểm tra.',
			en: 'The target is about proficient use in life; the platform only knows who learned and passed a quiz.'
		},
		setOn: null
	},
	'Plan 01-KH/BCĐTW': {
		source: {
			vi: 'Kế hoạch 01-KH/BCĐTW ngày 21/3/2025, theo kế hoạch của Thành phố Hồ Chí Minh',
			en: 'Plan 01-KH/BCĐTW of 21 March 2025, as restated by the plan of Hồ Chí Minh City'
		},
		text: {
			vi: 'Người trưởng thành có kiến thức cơ bản về chuyển đổi số, được xác nhận trên VNeID',
			en: 'Adults with basic knowledge of digital transformation, verified on VNeID'
		},
		scope: { vi: 'Thành phố Hồ Chí Minh, người trưởng thành', en: 'Hồ Chí Minh City, adults' },
		why: {
			vi: 'Mục tiêu đếm người được xác nhận trên VNeID; nền tảng này không nối với VNeID và tính độ tuổi khác.',
			en: 'The target counts people verified on VNeID; this platform is not linked to it and counts other ages.'
		},
		setOn: '2025-03-21'
	},
	'EU Digital Decade': {
		source: { vi: 'Thập kỷ số của Liên minh châu Âu (DESI)', en: 'EU Digital Decade / DESI' },
		text: {
			vi: 'Người từ 16 đến 74 tuổi có ít nhất kỹ năng số cơ bản (DSI 2.0; EU-27 năm 2023: khoảng 56%)',
			en: 'People aged 16–74 with at least basic digital skills (DSI 2.0; EU-27 in 2023: about 56%)'
		},
		scope: {
			vi: 'Liên minh châu Âu, 16–74 tuổi, khảo sát hoạt động',
			en: 'European Union, ages 16–74, survey of activities'
		},
		why: {
			vi: 'Con số châu Âu đến từ khảo sát toàn dân; số liệu ở đây là bài làm của người học trên nền tảng.',
			en: 'The European figure comes from a survey of the population; ours from the answers of learners on this platform.'
		},
		setOn: null
	},
	'Resolution 05-NQ/TU': {
		source: {
			vi: 'Nghị quyết 05-NQ/TU ngày 19/5/2022 (Bình Dương)',
			en: 'Resolution 05-NQ/TU of 19 May 2022 (Bình Dương)'
		},
		text: {
			vi: 'Chuyển đổi số đến năm 2025, định hướng đến năm 2030: chưa có nguồn cho con số',
			en: 'Digital transformation to 2025, orientation to 2030: figure not yet sourced'
		},
		scope: { vi: 'Bình Dương', en: 'Bình Dương' },
		why: {
			vi: 'Chưa tìm được con số trong văn bản chính thức, nên chưa thể so sánh.',
			en: 'The figure has not been found in the official text, so nothing can be compared yet.'
		},
		setOn: '2022-05-19'
	}
};

/**
 * Puts the targets of the catalogue into an empty list; a list with anything in it belongs to the administrator.
 * Safe when several processes start at once.
 * @returns how many were written
 */
export function seedTargets(db: Db): Promise<number> {
	return db.transaction().execute(async (tx) => {
		await sql`select pg_advisory_xact_lock(${SEED_LOCK})`.execute(tx);
		if (await tx.selectFrom('target').select('id').limit(1).executeTakeFirst()) return 0;
		const targets = catalogue.external_targets.flatMap(targetsOf);
		await insertTargets(tx, targets);
		return targets.length;
	});
}

/** One target for each year that a document names. */
function targetsOf(known: Known): TargetFacts[] {
	const [, wording] = Object.entries(WORDING).find(([start]) => known.source.startsWith(start)) ?? [];
	if (!wording) throw new Error(`A target of the catalogue has no wording: ${known.source}`);
	const { years = {}, text, ...words } = wording;
	return Object.entries(known).flatMap(([key, told]) => {
		const due = /^target_(20\d\d)$/.exec(key)?.[1];
		if (!due) return [];
		const note = years[due];
		const noted = note ? { vi: `${text.vi} ${note.vi}`, en: `${text.en} ${note.en}` } : text;
		const value = percentIn(told);
		const comparable = known.comparable === 'partly' ? 'partly' : 'no';
		return [
			{ ...words, text: noted, indicator: indicatorOf(known), due, value, unit: 'percent', comparable }
		];
	});
}

function indicatorOf({ indicator }: Known): IndicatorId {
	const found = INDICATORS.find((id) => id === indicator);
	if (!found) throw new Error(`A target of the catalogue is about an unknown indicator: ${indicator}`);
	return found;
}

/** The number in '>70%' or '90%'; null where the catalogue has none. */
function percentIn(told: string | null): number | null {
	const [, digits] = /(\d+(?:\.\d+)?)%/.exec(told ?? '') ?? [];
	return digits === undefined ? null : Number(digits);
}
