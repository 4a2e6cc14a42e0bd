import { messages } from './messages.ts';

/** What is wrong with a field, and what would be right. */
export const forms = messages({
	vi: {
		malformed: 'Giá trị này không dùng được. Hãy nhập lại.',
		'login-needed': 'Hãy ghi tên đăng nhập hoặc số điện thoại.',
		'passphrase-needed': 'Hãy ghi câu mật khẩu.',
		'code-needed': 'Hãy ghi mã trên tờ phiếu.',
		'birth-year-range': 'Năm sinh gồm bốn chữ số, ví dụ 1958. Bạn cũng có thể để trống.',
		'choose-one': 'Hãy chọn một câu trả lời.',
		'label-needed': 'Hãy ghi mời ai, ví dụ “Chị Hoa, tổ công nghệ số khu phố 3”.',
		'role-needed': 'Hãy chọn một vai trò.'
	},
	en: {
		malformed: 'This value cannot be used. Please enter it again.',
		'login-needed': 'Write your sign-in name or phone number.',
		'passphrase-needed': 'Write your passphrase.',
		'code-needed': 'Write the code from the slip.',
		'birth-year-range': 'A birth year has four digits, for example 1958. You may also leave it empty.',
		'choose-one': 'Choose an answer.',
		'label-needed': 'Write whom you invite, for example “Ms Hoa, digital team of quarter 3”.',
		'role-needed': 'Choose a role.'
	}
});
