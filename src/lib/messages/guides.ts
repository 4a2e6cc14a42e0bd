import { messages } from './messages.ts';

/** The list of guides, and what the components inside the product's own documents say. */
export const guides = messages({
	vi: {
		title: 'Hướng dẫn',
		intro: 'Những trang ngắn để bắt đầu: cho người mới học, người hỗ trợ, người soạn bài và cán bộ quản lý.',
		tryOne: 'Thử ngay một câu',
		example: 'Ví dụ: số bịa ra để tập đọc',
		youWrite: (file: string) => `Bạn viết: ${file}`,
		theySee: 'Người học thấy'
	},
	en: {
		title: 'Guides',
		intro: 'Short pages to begin with: for newcomers, helpers, lesson writers and managers.',
		tryOne: 'Try one now',
		example: 'Example: made-up figures to practise with',
		youWrite: (file) => `You write: ${file}`,
		theySee: 'Learners see'
	}
});
