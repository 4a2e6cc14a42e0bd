import { messages } from './messages.ts';

/** What is said when the line is dead or slow. */
export const connection = messages({
	vi: {
		cutTitle: 'Chưa gửi được',
		cut: 'Máy đang mất mạng hoặc mạng quá yếu. Những gì bạn đã nhập vẫn còn trên màn hình. Khi có mạng, hãy bấm gửi lại.',
		down: 'Máy chủ đang bận nên chưa lưu được lần này. Những gì bạn đã nhập vẫn còn trên màn hình. Hãy đợi một phút rồi bấm gửi lại.',
		saving: 'Đang lưu…',
		saved: (time: string) => `Đã lưu lúc ${time}`,
		notSaved: 'Chưa lưu được, sẽ thử lại khi có mạng. Đừng đóng trang này.'
	},
	en: {
		cutTitle: 'Not sent yet',
		cut: 'There is no connection, or it is too weak. What you entered is still on the screen. Press again once you are online.',
		down: 'The server is busy, so this was not saved. What you entered is still on the screen. Wait a minute, then press again.',
		saving: 'Saving…',
		saved: (time) => `Saved at ${time}`,
		notSaved: 'Not saved yet; it will be tried again once there is a connection. Please keep this page open.'
	}
});
