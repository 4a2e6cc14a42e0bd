import { describe, expect, test } from 'vitest';
import { sentences } from '#lib/rules/sentences.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('a text is spoken sentence by sentence', () => {
	test.each([
		{ because: 'two sentences', text: 'Dừng lại. Gọi 113.', found: ['Dừng lại.', 'Gọi 113.'] },
		{ because: 'no mark at the end', text: 'Vì sao họ gọi', found: ['Vì sao họ gọi'] },
		{ because: 'other marks', text: 'Ai đó? Cúp máy! Rồi…', found: ['Ai đó?', 'Cúp máy!', 'Rồi…'] },
		{
			because: 'a quote closes with its sentence',
			text: 'Họ nói: “Chuyển ngay!” Bác đừng làm.',
			found: ['Họ nói: “Chuyển ngay!”', 'Bác đừng làm.']
		},
		{
			because: 'a sentence begins with a quote',
			text: 'Bác nghe máy. “Công an đây.”',
			found: ['Bác nghe máy.', '“Công an đây.”']
		},
		{
			because: 'a sentence begins with a number',
			text: 'Gọi ngay. 113 trực cả đêm.',
			found: ['Gọi ngay.', '113 trực cả đêm.']
		},
		{ because: 'Đ is a capital letter', text: 'Chờ đã. Đừng vội.', found: ['Chờ đã.', 'Đừng vội.'] },
		{ because: 'space around it is left out', text: '\n  Một.\n  Hai.\n', found: ['Một.', 'Hai.'] },
		{ because: 'marks alone are not spoken', text: '… – ?', found: [] },
		{ because: 'nothing at all', text: '', found: [] },
		{
			because: 'English',
			text: 'Stop. Ask Dr. Lan, e.g. by phone.',
			found: ['Stop.', 'Ask Dr. Lan, e.g. by phone.']
		}
	])('$because', ({ text, found }) => {
		expect(split(text)).toEqual(found);
	});
});

describe('what only looks like an end stays whole', () => {
	test.each([
		{ because: 'an hour', text: 'Hẹn lúc 7:30 hoặc 7.30 sáng.' },
		{ because: 'an amount', text: 'Mất 1.234.567 đồng và 12,5 % nữa.' },
		{ because: 'a city', text: 'Ở TP. Hồ Chí Minh và Tp. Thủ Dầu Một.' },
		{ because: 'and so on', text: 'Tin nhắn, cuộc gọi, v.v. đều có thể giả.' },
		{ because: 'a title', text: 'Hỏi ThS. Lan hoặc BS. Minh.' },
		{ because: 'an initial', text: 'Ông Nguyễn V. An gọi.' },
		{ because: 'an address of the web', text: 'Vào dichvucong.gov.vn để xem.' },
		{ because: 'a question asked inside a sentence', text: '“Ai đó?” bác hỏi.' },
		{ because: 'three dots before a small letter', text: 'Họ giục… rồi dọa.' },
		{ because: 'the number of a list', text: '1. Mở máy.' }
	])('$because', ({ text }) => {
		expect(split(text)).toEqual([text]);
	});

	test('but a sentence may end with "and so on"', () => {
		expect(split('Thẻ, mã, v.v. Bác giữ kín.')).toEqual(['Thẻ, mã, v.v.', 'Bác giữ kín.']);
	});
});

describe('a sentence too long for a voice is parted', () => {
	const clause = 'họ gọi cho bác vào buổi sáng sớm khi bác còn chưa kịp uống xong ly cà phê';

	test('behind a comma', () => {
		const parts = split(`${[clause, clause, clause, clause].join(', ')}.`);
		expect(parts.length).toBeGreaterThan(1);
		expect(
			parts.every((part) => part.length <= 220 && part.endsWith(part === parts.at(-1) ? '.' : ','))
		).toBe(true);
	});

	test('between two words where there is no comma, and nothing is lost', () => {
		const text = Array.from({ length: 8 }, () => clause).join(' ');
		expect(split(text).join(' ')).toBe(text);
		expect(split(text).every((part) => part.length <= 220)).toBe(true);
	});

	test('never inside a word, however long', () => {
		expect(split('a'.repeat(500))).toEqual(['a'.repeat(500)]);
	});
});
