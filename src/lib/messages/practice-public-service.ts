import { messages } from './messages.ts';

/** What the practice portal says. */
export const practicePublicService = messages({
	vi: {
		fake: 'Thực hành · cổng giả, không gửi đi đâu cả',
		mock: 'Trang tập, không có thật',
		steps: {
			procedure: 'Chọn thủ tục',
			form: 'Điền tờ khai',
			papers: 'Chọn giấy tờ',
			review: 'Xem lại và gửi',
			receipt: 'Giữ lại mã hồ sơ'
		},
		stepOf: (step: number, all: number) => `Bước ${step} trên ${all}`,
		askProcedure: 'Bạn chọn mục nào?',
		card: 'Giấy tờ của người trong bài',
		fakePaper: 'GIẤY TỜ GIẢ',
		fillIn:
			'Bạn nhìn giấy tờ giả này rồi điền từng ô. Gõ không dấu cũng được. Không chữ nào rời khỏi máy bạn.',
		dateHint: 'Ngày/tháng/năm, ví dụ 31/12/1965',
		empty: 'Ô này còn trống. Bạn nhìn giấy tờ ở trên rồi điền nhé.',
		checkForm: 'Kiểm tra tờ khai',
		formWrong: (count: number) => `Còn ${count} chỗ cần xem lại. Những ô khác vẫn giữ nguyên.`,
		papersAsk: 'Đánh dấu những giấy tờ cần gửi kèm.',
		checkPapers: 'Kiểm tra giấy tờ',
		papersNone: 'Bạn chưa chọn giấy tờ nào.',
		needed: 'Giấy này cần có',
		notNeeded: 'Giấy này không cần',
		papersRight: 'Bạn chọn đúng hết.',
		papersWrong: (count: number) => `Có ${count} chỗ chưa đúng. Bạn xem giải thích rồi đi tiếp nhé.`,
		review: 'Đây là những gì sắp gửi đi. Bạn đọc lại từng dòng.',
		procedure: 'Thủ tục',
		papers: 'Giấy tờ',
		declare: 'Tôi đã đọc lại, thông tin trên là đúng.',
		unread:
			'Chưa gửi đâu. Gửi sai là phải làm lại từ đầu. Bạn đọc lại từng dòng, rồi đánh dấu vào ô xác nhận ở trên.',
		send: 'Gửi hồ sơ',
		sent: 'Đã gửi hồ sơ tập.',
		number: 'Mã hồ sơ',
		now: 'Bây giờ bạn làm gì?',
		stepsDone: 'Bước đã xong',
		stepsRight: (right: number, all: number) => `Bạn làm đúng ngay từ đầu ${right} trên ${all} bước.`,
		allRight: 'Bạn làm rất chắc tay. Cổng thật cũng đi theo thứ tự này.',
		someWrong: 'Ai mới làm cũng có lúc nhầm. Bạn tập lại vài lần cho quen tay nhé.',
		whole: 'Toàn bộ bài tập bằng chữ',
		answer: 'Điền'
	},
	en: {
		fake: 'Practice · a made-up portal, nothing is sent anywhere',
		mock: 'A practice page, not a real one',
		steps: {
			procedure: 'Choose the procedure',
			form: 'Fill in the form',
			papers: 'Choose the papers',
			review: 'Read it over and send',
			receipt: 'Keep the file number'
		},
		stepOf: (step, all) => `Step ${step} of ${all}`,
		askProcedure: 'Which one do you choose?',
		card: 'The paper of the person in this exercise',
		fakePaper: 'NOT A REAL PAPER',
		fillIn:
			'Look at this made-up paper and fill in each field. Accents are not needed. Nothing you type leaves your device.',
		dateHint: 'Day/month/year, for example 31/12/1965',
		empty: 'This one is still empty. Look at the paper above and fill it in.',
		checkForm: 'Check the form',
		formWrong: (count) =>
			`${count} ${count === 1 ? 'place needs' : 'places need'} another look. Everything else stays as it is.`,
		papersAsk: 'Tick the papers that have to be sent along.',
		checkPapers: 'Check the papers',
		papersNone: 'You have not chosen any paper yet.',
		needed: 'It is needed',
		notNeeded: 'It is not needed',
		papersRight: 'You chose exactly the right ones.',
		papersWrong: (count) => `${count} ${count === 1 ? 'is' : 'are'} not right yet. Read why, then carry on.`,
		review: 'This is what is about to be sent. Read it line by line.',
		procedure: 'Procedure',
		papers: 'Papers',
		declare: 'I have read this over, and it is correct.',
		unread:
			'Not sent yet. A mistake would mean starting again. Read each line, then tick the box above to confirm.',
		send: 'Send',
		sent: 'Your practice file was sent.',
		number: 'File number',
		now: 'What do you do now?',
		stepsDone: 'Steps done',
		stepsRight: (right, all) => `You got ${right} of ${all} steps right straight away.`,
		allRight: 'A steady hand. A real portal goes through the same steps.',
		someWrong: 'Everybody slips at first. Practise a few times until it feels familiar.',
		whole: 'The whole exercise in words',
		answer: 'Enter'
	}
});
