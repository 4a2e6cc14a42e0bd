import { messages } from './messages.ts';

/** The few words the compiler itself puts into a lesson. */
export const lessonBody = messages({
	vi: {
		alerts: { tip: 'Mẹo', warning: 'Cẩn thận', note: 'Ghi chú' },
		footnotes: 'Chú thích',
		backToText: (number: number) => `Trở lại chỗ chú thích ${number}`,
		table: 'Bảng',
		done: 'Đã xong',
		notDone: 'Chưa xong'
	},
	en: {
		alerts: { tip: 'Tip', warning: 'Be careful', note: 'Note' },
		footnotes: 'Notes',
		backToText: (number) => `Back to note ${number} in the text`,
		table: 'Table',
		done: 'Done',
		notDone: 'Not done'
	}
});
