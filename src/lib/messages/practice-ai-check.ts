import { messages } from './messages.ts';

/** What the practice with answers of an assistant says. */
export const practiceAiCheck = messages({
	vi: {
		kicker: 'Thực hành · câu trả lời soạn sẵn để tập, không phải lời khuyên',
		question: 'Câu hỏi',
		answers: 'Trợ lý AI bịa trả lời',
		judge: (at: number) => `Câu ${at} có cần kiểm tra không?`,
		fine: 'Tạm ổn',
		check: 'Cần kiểm tra',
		isFine: 'Câu này tạm ổn.',
		isCheck: 'Câu này cần kiểm tra.',
		how: 'Kiểm tra thế nào',
		judged: 'Bước đã làm',
		ask: 'Bạn làm gì với cả câu trả lời này?',
		good: 'Bạn đọc rất tỉnh. Máy nói trôi chảy chưa chắc đã đúng.',
		bad: 'Máy nói chắc nịch nên ai cũng dễ tin. Bạn đọc lại lời giải thích rồi tập lại nhé.'
	},
	en: {
		kicker: 'Practice · an answer written for it, not advice',
		question: 'The question',
		answers: 'A made-up AI assistant answers',
		judge: (at) => `Does sentence ${at} need checking?`,
		fine: 'Fine for now',
		check: 'Needs checking',
		isFine: 'This sentence is fine for now.',
		isCheck: 'This sentence needs checking.',
		how: 'How to check',
		judged: 'Steps done',
		ask: 'What do you do with the whole answer?',
		good: 'You read with a clear head. Fluent is not the same as right.',
		bad: 'It sounds so sure that anyone would believe it. Read the explanations again and have another go.'
	}
});
