import { compileScenarios } from '#lib/lesson/scenarios/compile-scenarios.ts';

/** A practice call of two steps. */
export const CALL = `id: goi-thu
title: { vi: Gọi thử, en: A trial call }
caller:
  name: { vi: Người lạ, en: A stranger }
  number: { vi: Số lạ, en: Unknown number }
start: mot
steps:
  mot:
    says: { vi: A lô, en: Hello }
    choices:
      - { text: { vi: Nghe, en: Listen }, safe: false, because: { vi: Coi chừng, en: Careful }, next: hai }
      - { text: { vi: Cúp, en: Hang up }, safe: true, because: { vi: Tốt, en: Good }, next: end }
  hai:
    says: { vi: Chuyển tiền đi, en: Send money }
    choices:
      - { text: { vi: Chuyển, en: Send }, safe: false, because: { vi: Mất tiền, en: Lost }, next: end }
      - { text: { vi: Cúp, en: Hang up }, safe: true, because: { vi: Tốt, en: Good }, next: end }
ending: { good: { vi: Giỏi, en: Well done }, bad: { vi: Thử lại, en: Try again } }
`;

const message = (id: string, trap: boolean) => `  - id: ${id}
    channel: sms
    from: { vi: Ngân hàng, en: Bank }
    time: "07:30"
    text: { vi: Chào, en: Hello }
    trap: ${trap}
    signs: [{ vi: Dấu, en: Sign }]
    because: { vi: Vì thế, en: Because }
`;

/** An inbox of as many traps and genuine messages as asked for. */
export function inbox(traps: number, genuine: number): string {
	const all = Array.from({ length: traps + genuine }, (_, at) => message(`tin-${at}`, at < traps));
	return `id: hop-thu\ntitle: { vi: Hộp, en: Inbox }\nintro: { vi: Đọc, en: Read }\nmessages:\n${all.join('')}`;
}

export const { scenarios } = compileScenarios({
	'scam-call/goi-thu.yaml': CALL,
	'scam-messages/hop-thu.yaml': inbox(2, 2)
});
