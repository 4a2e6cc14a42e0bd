import { messages } from './messages.ts';

/** What is wrong with a field about a target. */
export const targetForms = messages({
	vi: {
		'source-vi-needed': 'Hãy ghi tên văn bản bằng tiếng Việt.',
		'source-en-needed': 'Hãy ghi tên văn bản bằng tiếng Anh.',
		'text-vi-needed': 'Hãy ghi nội dung mục tiêu bằng tiếng Việt.',
		'text-en-needed': 'Hãy ghi nội dung mục tiêu bằng tiếng Anh.',
		'scope-vi-needed': 'Hãy ghi phạm vi bằng tiếng Việt.',
		'scope-en-needed': 'Hãy ghi phạm vi bằng tiếng Anh.',
		'choice-needed': 'Hãy chọn một mục trong danh sách.',
		long: 'Dài quá 300 chữ. Hãy viết ngắn lại.',
		'indicator-needed': 'Hãy chọn chỉ số gần nhất với mục tiêu.',
		'day-form': 'Hãy ghi ngày theo dạng năm-tháng-ngày, ví dụ 2022-03-31, hoặc để trống.',
		'year-form': 'Hãy ghi năm gồm bốn chữ số, ví dụ 2030.',
		'value-form': 'Hãy ghi một con số, ví dụ 70 hoặc 0,95. Để trống nếu chưa rõ con số.',
		'value-range': 'Số này lớn quá: phần trăm nhiều nhất là 100, tỷ số nhiều nhất là 10.',
		'why-needed': 'Hãy ghi một câu cho cán bộ quản lý hiểu vì sao không nên so sánh.'
	},
	en: {
		'source-vi-needed': 'Write the name of the document in Vietnamese.',
		'source-en-needed': 'Write the name of the document in English.',
		'text-vi-needed': 'Write in Vietnamese what the target asks.',
		'text-en-needed': 'Write in English what the target asks.',
		'scope-vi-needed': 'Write the scope in Vietnamese.',
		'scope-en-needed': 'Write the scope in English.',
		'choice-needed': 'Choose one from the list.',
		long: 'This is longer than 300 letters. Shorten it.',
		'indicator-needed': 'Choose the indicator nearest to the target.',
		'day-form': 'Write the day as year-month-day, for example 2022-03-31, or leave it empty.',
		'year-form': 'Write the year in four digits, for example 2030.',
		'value-form': 'Write a number, for example 70 or 0.95. Leave it empty if the figure is not known.',
		'value-range': 'This is too large: a percentage goes up to 100, a ratio up to 10.',
		'why-needed': 'Write a sentence that tells managers why the two should not be compared.'
	}
});

/** A field's mistake as a key of `targetForms`. */
export type TargetMistake = keyof (typeof targetForms)['vi'];

/** The administrator's pages about targets, and the words in which others show them. */
export const targets = messages({
	vi: {
		title: 'Mục tiêu',
		intro:
			'Mục tiêu mà các văn bản đặt ra, hiện bên cạnh chỉ số gần nhất để cán bộ quản lý tham khảo. Số liệu của nền tảng chỉ nói về việc học ở đây.',
		none: 'Chưa có mục tiêu nào',
		noneText: 'Khi một văn bản đặt ra con số cần đạt, bạn thêm vào đây.',
		add: 'Thêm mục tiêu',
		edit: 'Sửa mục tiêu',
		change: 'Sửa',
		save: 'Lưu',
		remove: 'Xóa mục tiêu',
		removeText: 'Mục tiêu sẽ biến mất khỏi trang số liệu. Việc này được ghi vào nhật ký.',
		sure: 'Tôi chắc chắn muốn xóa',
		done: {
			added: 'Đã thêm mục tiêu.',
			changed: 'Đã lưu mục tiêu.',
			removed: 'Đã xóa mục tiêu.'
		},
		goal: 'Mục tiêu',
		source: 'Văn bản',
		sourceVi: 'Văn bản (tiếng Việt)',
		sourceEn: 'Văn bản (tiếng Anh)',
		sourceHint: 'Số hiệu và ngày, ví dụ “Quyết định 411/QĐ-TTg ngày 31/3/2022”.',
		textVi: 'Nội dung (tiếng Việt)',
		textEn: 'Nội dung (tiếng Anh)',
		scope: 'Phạm vi',
		scopeVi: 'Phạm vi (tiếng Việt)',
		scopeEn: 'Phạm vi (tiếng Anh)',
		scopeHint: 'Ở đâu, lứa tuổi nào, ví dụ “cả nước, trong độ tuổi lao động”.',
		indicator: 'Chỉ số gần nhất',
		setOn: 'Ngày ban hành',
		setOnHint: 'Năm-tháng-ngày. Để trống nếu không rõ.',
		due: 'Năm cần đạt',
		value: 'Con số',
		valueHint: 'Để trống nếu chưa có nguồn cho con số.',
		unit: 'Đơn vị',
		units: { percent: 'Phần trăm', ratio: 'Tỷ số' },
		comparable: 'So sánh được không',
		comparables: { no: 'Không so sánh được', partly: 'So sánh được một phần' },
		whyVi: 'Vì sao (tiếng Việt)',
		whyEn: 'Vì sao (tiếng Anh)',
		whyHint: 'Câu này hiện cho cán bộ quản lý. Bắt buộc khi không so sánh được.',
		unknown: 'chưa có nguồn cho con số',
		atLeast: (value: string) => `ít nhất ${value}`,
		by: (goal: string, year: string) => `${goal}, đến năm ${year}`
	},
	en: {
		title: 'Targets',
		intro:
			'Targets set by official documents, shown beside the nearest indicator for managers to read. The figures of this platform tell about learning here only.',
		none: 'There is no target yet',
		noneText: 'When a document sets a figure to reach, add it here.',
		add: 'Add a target',
		edit: 'Change the target',
		change: 'Change',
		save: 'Save',
		remove: 'Delete the target',
		removeText: 'The target will be gone from the pages with figures. This is written into the log.',
		sure: 'I am sure that I want to delete it',
		done: {
			added: 'The target was added.',
			changed: 'The target was saved.',
			removed: 'The target was deleted.'
		},
		goal: 'Target',
		source: 'Document',
		sourceVi: 'Document (in Vietnamese)',
		sourceEn: 'Document (in English)',
		sourceHint: 'Number and date, for example “Decision 411/QĐ-TTg of 31 March 2022”.',
		textVi: 'What it asks (in Vietnamese)',
		textEn: 'What it asks (in English)',
		scope: 'Scope',
		scopeVi: 'Scope (in Vietnamese)',
		scopeEn: 'Scope (in English)',
		scopeHint: 'Where and of which age, for example “national, working age”.',
		indicator: 'Nearest indicator',
		setOn: 'Set on',
		setOnHint: 'Year-month-day. Leave it empty if it is not known.',
		due: 'Due in the year',
		value: 'Figure',
		valueHint: 'Leave it empty while the figure has no source.',
		unit: 'Unit',
		units: { percent: 'Percent', ratio: 'Ratio' },
		comparable: 'Comparable',
		comparables: { no: 'Not comparable', partly: 'Partly comparable' },
		whyVi: 'Why (in Vietnamese)',
		whyEn: 'Why (in English)',
		whyHint: 'Managers read this sentence. It is needed where the two are not comparable.',
		unknown: 'figure not yet sourced',
		atLeast: (value) => `at least ${value}`,
		by: (goal, year) => `${goal}, by ${year}`
	}
});
