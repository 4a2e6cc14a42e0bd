import { beforeAll, describe, expect, test } from 'vitest';
import { compileContent } from '#lib/server/catalogue/publish-content.ts';
import { CourseSearch, type Searchable } from '#lib/server/catalogue/search.ts';
import type { Locale } from '#lib/vocabulary/locale.ts';

// What people type, on the courses the product ships: the course they mean comes first.

let indexes: Record<Locale, CourseSearch>;

beforeAll(async () => {
	const { courses } = await compileContent('content');
	const searchable = courses.map(({ slug, meta, lessons }): Searchable => {
		const sides = lessons.map(({ slug: id, locales: { vi, en } }) => ({
			id,
			title: { vi: vi.title, en: en.title },
			outcome: { vi: vi.outcome, en: en.outcome },
			body: { vi: vi.body, en: en.body }
		}));
		return { id: slug, version: 1, meta, lessons: sides };
	});
	indexes = { vi: new CourseSearch(searchable, 'vi'), en: new CourseSearch(searchable, 'en') };
}, 60_000);

const SCAMS = 'nhan-dien-lua-dao';
const PHONE = 'lam-quen-dien-thoai';
const WEB = 'internet-va-tim-kiem';
const CHAT = 'nhan-tin-goi-video';
const PASSWORDS = 'mat-khau-va-xac-nhan-hai-buoc';
const PRIVACY = 'bao-ve-du-lieu-va-tre-em';
const PAYING = 'thanh-toan-va-qr';
const OFFICE = 'dich-vu-cong-truc-tuyen';
const NEWS = 'kiem-tin-va-anh-ghep';
const SHOPPING = 'mua-ban-an-toan';
const HEALTH = 'suc-khoe-truc-tuyen';
const AI = 'dung-tro-ly-ai';
const SELLING = 'buon-ban-so';
const HELPERS = 'nguoi-giup-cong-dong';

describe('in Vietnamese', () => {
	test.each([
		['lừa đảo', SCAMS, 'with accents'],
		['lua dao', SCAMS, 'without accents'],
		['LỪA ĐẢO', SCAMS, 'in capitals'],
		['luwaf ddaor', SCAMS, 'keys of a Vietnamese keyboard that was off'],
		['công an gọi điện', SCAMS, 'what happened'],
		['cong an goi dien doi tien', SCAMS, 'a whole sentence'],
		['trúng thưởng', SCAMS, 'a word of the trap'],
		['bi gat', SCAMS, 'a southern word'],
		['chuyển khoản nhầm', PAYING, 'a synonym'],
		['chuyen nham tien', PAYING, 'a synonym without accents'],
		['quét mã', PAYING, 'half the name'],
		['quet ma qr', PAYING, 'without accents'],
		['vi dien tu', PAYING, 'without accents'],
		['mất nick', PASSWORDS, 'slang'],
		['mat nick', PASSWORDS, 'slang without accents'],
		['bị hack', PASSWORDS, 'a foreign word'],
		['mat khau', PASSWORDS, 'without accents'],
		['mật khảu', PASSWORDS, 'a wrong accent'],
		['quen mat khau', PASSWORDS, 'a need'],
		['mã otp', SCAMS, 'a lesson of that name'],
		['mã xác nhận', PASSWORDS, 'another name'],
		['bảo mật hai lớp', PASSWORDS, 'another name'],
		['chữ to', PHONE, 'a need'],
		['máy chậm', PHONE, 'a complaint'],
		['hết bộ nhớ', PHONE, 'a complaint'],
		['dien thoai thong minh', PHONE, 'without accents'],
		['wifi', WEB, 'without a hyphen'],
		['tim kiem', WEB, 'without accents'],
		['goi video cho con', CHAT, 'a need'],
		['gọi hình', CHAT, 'another name'],
		['họp tổ dân phố', CHAT, 'a lesson'],
		['tạm trú', OFFICE, 'a procedure'],
		['dang ky tam tru', OFFICE, 'a procedure without accents'],
		['giấy khai sinh', OFFICE, 'a paper'],
		['dịch vụ công', OFFICE, 'the name'],
		['tin giả', NEWS, 'the thing itself'],
		['anh ghep', NEWS, 'without accents'],
		['deepfake', NEWS, 'a foreign word'],
		['deepfak', NEWS, 'with a letter missing'],
		['mua hang tren mang', SHOPPING, 'without accents'],
		['đổi trả', SHOPPING, 'a need'],
		['dat coc', SHOPPING, 'without accents'],
		['khám bệnh', HEALTH, 'a need'],
		['dat lich kham', HEALTH, 'without accents'],
		['bảo hiểm y tế', HEALTH, 'a paper'],
		['trí tuệ nhân tạo', AI, 'the long name'],
		['chatgpt', AI, 'a product people name'],
		['bán hàng online', SELLING, 'half English'],
		['thue ho kinh doanh', SELLING, 'without accents'],
		['giúp hàng xóm', HELPERS, 'a wish'],
		['to cong nghe so', HELPERS, 'without accents'],
		['bat nat tren mang', PRIVACY, 'without accents'],
		['lộ thông tin', PRIVACY, 'a worry'],
		['app vay tiền', PRIVACY, 'half English']
	])('“%s” finds %s first: %s', (words, course) => {
		expect(indexes.vi.find(words)[0]?.course).toBe(course);
	});
});

describe('in English', () => {
	test.each([
		['scam', SCAMS],
		['fake police', SCAMS],
		['forgot my password', PASSWORDS],
		['pasword', PASSWORDS],
		['two-factor', PASSWORDS],
		['wrong account transfer', PAYING],
		['qr code', PAYING],
		['fake news', NEWS],
		['doctor appointment', HEALTH],
		['birth certificate', OFFICE],
		['refund', SHOPPING],
		['chatbot', AI],
		['market stall', SELLING],
		['bigger letters', PHONE]
	])('“%s” finds %s first', (words, course) => {
		expect(indexes.en.find(words)[0]?.course).toBe(course);
	});
});

test('a lesson that fits by itself is named', () => {
	expect(indexes.vi.find('họp tổ dân phố')[0]?.lessons).toContain('hop-to-dan-pho-truc-tuyen');
});

test.each(['xyzzy', 'là và của', '…', 'phở bò tái nạm gầu gân'])('nothing is about “%s”', (words) => {
	expect(indexes.vi.find(words)).toEqual([]);
});
