import { messages } from './messages.ts';

/** What the practice with permissions says. */
export const practiceAppPermissions = messages({
	vi: {
		kicker: 'Thực hành · ứng dụng giả, không cài gì vào máy',
		good: 'Bạn chỉ cho đúng thứ ứng dụng cần. Máy của bạn, bạn giữ quyền.',
		bad: 'Bấm “Cho phép” liền tay thì ai cũng từng. Bạn xem lại chỗ chưa ổn rồi tập lại nhé.',
		press: 'Bạn bấm nút nào?',
		allow: 'Cho phép',
		always: 'Luôn cho phép',
		whileUsing: 'Chỉ khi dùng ứng dụng',
		deny: 'Không cho phép',
		atLast: 'Ứng dụng đã hỏi xong',
		decide: 'Bạn làm gì với ứng dụng này?'
	},
	en: {
		kicker: 'Practice · a made-up app, nothing is installed',
		good: 'You gave the app only what it needs. Your phone, your say.',
		bad: 'We have all pressed “Allow” too fast. Look again at what went wrong and have another go.',
		press: 'Which button do you press?',
		allow: 'Allow',
		always: 'Always allow',
		whileUsing: 'Only while using the app',
		deny: 'Don’t allow',
		atLast: 'The app has asked for everything it wants',
		decide: 'What do you do with this app?'
	}
});
