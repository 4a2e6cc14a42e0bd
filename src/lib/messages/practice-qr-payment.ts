import { messages } from './messages.ts';

/** What the practice with QR payments says. Amounts come already written as the language writes them. */
export const practiceQrPayment = messages({
	vi: {
		kicker: 'Thực hành · mã QR giả, không mất tiền thật',
		good: 'Bạn nhìn kỹ tên, số tiền và chỉ tin tài khoản của mình. Giữ thói quen này nhé.',
		bad: 'Quét thì nhanh, nhìn lại chỉ mất vài giây. Bạn xem chỗ chưa ổn rồi tập lại nhé.',
		fakeCode: 'MÃ GIẢ',
		fakeCodeLong: 'Hình vẽ một mã QR giả, không quét được',
		scanned: 'Điện thoại của bạn sau khi quét',
		ownAccount: 'Ứng dụng ngân hàng của bạn',
		theirPhone: 'Điện thoại người khác đưa bạn xem',
		payee: 'Người nhận',
		bank: 'Nơi mở tài khoản',
		amount: 'Số tiền',
		note: 'Lời nhắn',
		noAmount: 'Bạn tự nhập',
		dong: (amount: string) => `${amount}\u00a0đ`,
		received: (amount: string) => `+${amount}\u00a0đ`,
		newest: 'Tiền vào gần đây',
		nothingCame: 'Chưa có khoản tiền nào mới.',
		look: 'Bạn có thể xem kỹ hơn trước khi chọn',
		enter: 'Số tiền bạn sẽ trả (đồng)',
		enterHint: 'Gõ có dấu chấm hay không đều được.',
		enterDone: 'Nhập số tiền này',
		typed: {
			right: (_typed: string, due: string) =>
				`Đúng ${due}\u00a0đ. Bạn đọc lại số tiền trước khi bấm trả là rất nên.`,
			'zeros-more': (typed: string, due: string) =>
				`Bạn gõ ${typed}\u00a0đ, thừa số 0. Cần trả ${due}\u00a0đ. Bạn đếm lại số 0 rồi gõ lại nhé.`,
			'zeros-less': (typed: string, due: string) =>
				`Bạn gõ ${typed}\u00a0đ, thiếu số 0. Cần trả ${due}\u00a0đ. Bạn gõ đủ các số 0 nhé.`,
			more: (typed: string, due: string) =>
				`Bạn gõ ${typed}\u00a0đ, nhiều hơn ${due}\u00a0đ cần trả. Bạn gõ lại nhé.`,
			less: (typed: string, due: string) =>
				`Bạn gõ ${typed}\u00a0đ, ít hơn ${due}\u00a0đ cần trả. Bạn gõ lại nhé.`,
			none: (_typed: string, due: string) => `Bạn gõ số tiền bằng chữ số nhé. Cần trả ${due}\u00a0đ.`
		},
		due: (due: string) => `Cần trả: ${due}\u00a0đ`
	},
	en: {
		kicker: 'Practice · a made-up QR code, no real money moves',
		good: 'You looked at the name and the amount, and trusted only your own account. Keep the habit.',
		bad: 'Scanning is quick, and a second look takes only moments. Read what was not quite right and try again.',
		fakeCode: 'FAKE',
		fakeCodeLong: 'A drawing of a made-up QR code that cannot be scanned',
		scanned: 'Your phone after the scan',
		ownAccount: 'Your own banking app',
		theirPhone: 'Somebody else’s phone, held out to you',
		payee: 'Paid to',
		bank: 'Account held at',
		amount: 'Amount',
		note: 'Message',
		noAmount: 'You type it',
		dong: (amount) => `${amount}\u00a0đ`,
		received: (amount) => `+${amount}\u00a0đ`,
		newest: 'Latest money in',
		nothingCame: 'No new money has come in.',
		look: 'You may look closer before you choose',
		enter: 'The amount you will pay (in đồng)',
		enterHint: 'With or without separators, both are fine.',
		enterDone: 'Enter this amount',
		typed: {
			right: (_typed, due) =>
				`${due}\u00a0đ is right. Reading the amount again before you pay is well worth it.`,
			'zeros-more': (typed, due) =>
				`You typed ${typed}\u00a0đ, with zeros too many. ${due}\u00a0đ is due. Count the zeros and type it again.`,
			'zeros-less': (typed, due) =>
				`You typed ${typed}\u00a0đ, with zeros too few. ${due}\u00a0đ is due. Type all the zeros.`,
			more: (typed, due) =>
				`You typed ${typed}\u00a0đ, more than the ${due}\u00a0đ due. Please type it again.`,
			less: (typed, due) =>
				`You typed ${typed}\u00a0đ, less than the ${due}\u00a0đ due. Please type it again.`,
			none: (_typed, due) => `Please type the amount in figures. ${due}\u00a0đ is due.`
		},
		due: (due) => `Due: ${due}\u00a0đ`
	}
});
